using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Storage.Tests;

public sealed class CatalogWriterTests : IDisposable
{
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void SecondImport_Should_ChangeNothing_When_OnlyTheTimeOfReadingDiffers()
    {
        CatalogEntry[] entries =
        [
            Entries.Artist("a1", "One", 1),
            Entries.Related("a1", "a2", 1, 0.5),
            Entries.Of(Entries.Track("t1") with { AudioFeatures = Entries.Sound }),
            Entries.Segment("a1", ["a2"], ("t1", 40), ("t2", 0)),
        ];
        _catalog.Import(entries);
        var before = (_catalog.Summary, CatalogDump.Of(_catalog.Database));
        _catalog.Reopen();

        var counts = _catalog.Import([.. entries.Select(ReadLater)]);

        Assert.Equal(new KeptCounts { Unchanged = 4 }, counts);
        Assert.Equal(before, (_catalog.Summary, CatalogDump.Of(_catalog.Database)));
    }

    [Fact]
    public void Entry_Should_BeChanged_When_AnotherImportKeptItMeanwhile()
    {
        var first = new LiteDbCatalogWriter(_catalog.Database, TimeProvider.System);
        first.Keep([Entries.Of(Entries.Track("t1"))]);
        _catalog.Import(Entries.Artist("a2", "Two", 1), Entries.Of(Entries.Track("t2", 50)));

        var counts = first.Keep([Entries.Artist("a2", "Two", 2), Entries.Of(Entries.Track("t2", 60))]);

        Assert.Equal(new KeptCounts { Changed = 2 }, counts);
        Assert.Equal(2, _catalog.Summary.TrackCount);
    }

    [Fact]
    public void Entry_Should_BeChanged_When_ALaterImportSaysOtherwise()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1", 50) with { Isrc = "GBAYE0601498" }));

        var counts = _catalog.Import(Entries.Of(Entries.Track("t1", 60)), Entries.Of(Entries.Track("t2")));

        var track = _catalog.Tracks.Find([new TrackId("t1")])[new TrackId("t1")];
        Assert.Equal(new KeptCounts { Added = 1, Changed = 1 }, counts);
        Assert.Equal((60, "GBAYE0601498"), (track.Popularity, track.Isrc));
    }

    [Fact]
    public void Repeat_Should_OnlyFillWhatIsUnknown_When_InTheSameImport()
    {
        CatalogEntry[] entries =
        [
            Entries.Of(Entries.Track("t1", 50)),
            Entries.Of(Entries.Track("t1", 60) with { DurationMs = 7 }),
        ];

        var counts = _catalog.Import(entries);
        var again = _catalog.Import(entries);

        var track = _catalog.Tracks.Find([new TrackId("t1")])[new TrackId("t1")];
        Assert.Equal((50, 7), (track.Popularity, track.DurationMs));
        Assert.Equal(new KeptCounts { Added = 1, Merged = 1 }, counts);
        Assert.Equal(new KeptCounts { Unchanged = 1, Merged = 1 }, again);
    }

    [Fact]
    public void Repeat_Should_BeMerged_When_ItComesInALaterStepOfTheImport()
    {
        var writer = new LiteDbCatalogWriter(_catalog.Database, TimeProvider.System);
        writer.Keep([Entries.Of(Entries.Track("t1", 50)), Entries.Artist("a1", "One"), Entries.Related("a", "b", 1)]);

        var counts = writer.Keep([
            Entries.Of(Entries.Track("t1", 60)),
            Entries.Artist("a1", "Two"),
            Entries.Related("a", "b", 2),
        ]);

        Assert.Equal(new KeptCounts { Merged = 3 }, counts);
        Assert.Equal(50, _catalog.Tracks.Find([new TrackId("t1")])[new TrackId("t1")].Popularity);
    }

    [Fact]
    public void Summary_Should_CountTheWholeCatalog_When_SeveralImportsAddToIt()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1", 50, "a1", "a2")), Entries.Artist("a3"));
        var first = _catalog.Summary;
        _catalog.Import(
            Entries.Of(Entries.Track("t1", 50, "a1", "a2") with { AudioFeatures = Entries.Sound }),
            Entries.Of(Entries.Track("t2", 50, "a4")),
            Entries.Segment("a5", ["a1", "a6"])
        );

        Assert.Equal((3, 1, 0, 0), (first.ArtistCount, first.TrackCount, first.SegmentCount, first.TracksWithFeatures));
        Assert.Equal(new CatalogSummary(6, 2, 1, 1, null), _catalog.Summary with { UpdatedAt = null });
    }

    [Fact]
    public void Step_Should_LeaveNothing_When_ItFailsUnderway()
    {
        var before = CatalogDump.Of(_catalog.Database);
        var writer = new LiteDbCatalogWriter(_catalog.Database, TimeProvider.System);

        Assert.Throws<InvalidOperationException>(() => writer.Keep(Failing()));

        Assert.Equal(before, CatalogDump.Of(_catalog.Database));
        Assert.Equal(new KeptCounts { Added = 1 }, _catalog.Import(Entries.Of(Entries.Track("t0"))));

        static IEnumerable<CatalogEntry> Failing()
        {
            for (var i = 0; i < 15_000; i++)
            {
                yield return Entries.Of(Entries.Track($"t{i}"));
            }

            throw new InvalidOperationException("The reader broke.");
        }
    }

    [Fact]
    public void Segment_Should_NameItsSeedArtist_When_TheSourceDid()
    {
        var segment = (CatalogEntry.OfSegment)Entries.Segment("a1", ["a2"], ("t1", 100));
        var seed = ((CatalogEntry.OfArtist)Entries.Artist("a1", "One", 5)).Artist;

        var counts = _catalog.Import(segment with { Seed = seed });

        Assert.Equal(new KeptCounts { Added = 1 }, counts);
        Assert.Equal("One", _catalog.Artists.Find([seed.Id])[seed.Id].Name);
        Assert.Equivalent(segment.Segment, _catalog.Segments.Find(seed.Id), strict: true);
        Assert.Equal([seed.Id], _catalog.Segments.SeedArtistIds());
        Assert.Null(_catalog.Segments.Find(new("a2")));
    }

    [Fact]
    public async Task Readers_Should_SeeWholeSteps_When_AnImportRunsBesideThem()
    {
        var token = TestContext.Current.CancellationToken;
        var writing = Task.Run(Write, token);
        void Write()
        {
            for (var step = 0; step < 20; step++)
            {
                _catalog.Import([.. Enumerable.Range(0, 100).Select(i => Entries.Of(Entries.Track($"{step}-{i}")))]);
            }
        }

        void Read()
        {
            while (!writing.IsCompleted)
            {
                Assert.Equal(0, _catalog.Summary.TrackCount % 100);
                var credited = _catalog.Tracks.CreditedTo([new("a1")]);
                Assert.Equal(0, credited.Values.Sum(tracks => tracks.Count) % 100);
            }
        }

        await Task.WhenAll([writing, .. Enumerable.Range(0, 4).Select(_ => Task.Run(Read, token))]);
        Assert.Equal(2000, _catalog.Summary.TrackCount);
    }

    private static CatalogEntry ReadLater(CatalogEntry entry)
    {
        var later = Entries.Provenance with { FetchedAt = Entries.Provenance.FetchedAt.AddYears(1) };
        return entry switch
        {
            CatalogEntry.OfArtist artist => new CatalogEntry.OfArtist(artist.Artist with { Provenance = later }),
            CatalogEntry.OfTrack track => new CatalogEntry.OfTrack(track.Track with { Provenance = later }),
            CatalogEntry.OfSegment segment => segment with { Segment = segment.Segment with { Provenance = later } },
            _ => entry,
        };
    }
}
