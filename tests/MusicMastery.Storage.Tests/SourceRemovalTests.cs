using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Storage.Tests;

public sealed class SourceRemovalTests : IDisposable
{
    private static readonly SourceKind[] s_sources = [SourceKind.File, SourceKind.Spotify, SourceKind.Deezer];

    private readonly CatalogFixture _catalog = new();
    private readonly CatalogFixture _other = new();

    public void Dispose()
    {
        _catalog.Dispose();
        _other.Dispose();
    }

    /// <summary>Three sources say things at random of the same few artists and tracks, in any order and repeatedly.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Catalog_Should_BeAsIfTheSourceHadNeverSpoken_When_ItIsForgotten(int seed)
    {
        var random = new Random(seed);
        var said = Enumerable.Range(0, 60).Select(_ => Statement(random)).ToList();
        foreach (var part in said.Chunk(7))
        {
            _catalog.Import([.. part.Select(one => one.Entry)]);
            _other.Import([.. part.Where(one => one.Source != SourceKind.Spotify).Select(one => one.Entry)]);
        }

        var before = Content(_catalog);
        var counts = Removal(_catalog).Remove(SourceKind.Spotify);
        var again = Removal(_catalog).Remove(SourceKind.Spotify);

        Assert.NotEqual(before, Content(_catalog));
        Assert.Equal(Content(_other), Content(_catalog));
        Assert.True(counts.Tracks + counts.Restored > 0);
        Assert.Equal(new RemovedCounts(0, 0, 0, 0, 0), again);
        _catalog.Reopen();
        Assert.Equal(Content(_other), Content(_catalog));
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 20)];

    [Fact]
    public void AudioFeatures_Should_BeUnknownAgain_When_WhoeverHeardThemIsForgotten()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1")), Entries.Of(Entries.Track("t2")));
        _catalog.Import(Heard("t1", SourceKind.ReccoBeats), Heard("unknown", SourceKind.ReccoBeats));
        var heard = _catalog.Tracks.Find([new TrackId("t1")])[new TrackId("t1")];

        var counts = Removal(_catalog).Remove(SourceKind.ReccoBeats);

        Assert.Equal((Entries.Sound, SourceKind.ReccoBeats), (heard.AudioFeatures, heard.SoundOrigin?.Source));
        Assert.Equal(new RemovedCounts(0, 0, 0, 0, 1), counts);
        Assert.Equal((2, 0), (_catalog.Summary.TrackCount, _catalog.Summary.TracksWithFeatures));
        Assert.Null(_catalog.Tracks.Find([new TrackId("t1")])[new TrackId("t1")].AudioFeatures);
    }

    [Fact]
    public void AudioFeatures_Should_BeThoseOfTheTracksOwnSource_When_ItGivesThemLater()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1")));
        _catalog.Import(Heard("t1", SourceKind.ReccoBeats));
        var own = Entries.Sound with { Energy = 0.9 };

        _catalog.Import(Entries.Of(Entries.Track("t1") with { AudioFeatures = own }));
        _catalog.Import(Heard("t1", SourceKind.ReccoBeats));

        var track = _catalog.Tracks.Find([new TrackId("t1")])[new TrackId("t1")];
        Assert.Equal((own, SourceKind.File), (track.AudioFeatures, track.SoundOrigin?.Source));
    }

    [Fact]
    public void AudioFeatures_Should_Stay_When_OnlyTheTracksOwnSourceIsForgotten()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1") with { Provenance = Of(SourceKind.Deezer) }));
        _catalog.Import(Heard("t1", SourceKind.ReccoBeats));
        _catalog.Import(Entries.Of(Entries.Track("t1")));

        Removal(_catalog).Remove(SourceKind.Deezer);

        var track = _catalog.Tracks.Find([new TrackId("t1")])[new TrackId("t1")];
        Assert.Equal((SourceKind.File, Entries.Sound), (track.Provenance.Source, track.AudioFeatures));
        Assert.Equal(SourceKind.ReccoBeats, track.SoundOrigin?.Source);
    }

    [Fact]
    public void Tracks_Should_BeNamed_When_ASourceOnlyFilledThem()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1")), Entries.Of(Entries.Track("t2")));
        _catalog.Import(
            Entries.Of(Entries.Track("t1") with { Provenance = Of(SourceKind.Spotify) }),
            Heard("t2", SourceKind.ReccoBeats)
        );

        Assert.Equal([new TrackId("t1")], Removal(_catalog).TracksOf(SourceKind.Spotify));
        Assert.Equal([new TrackId("t2")], Removal(_catalog).TracksOf(SourceKind.ReccoBeats));
    }

    [Fact]
    public void Popularity_Should_StayUnknown_When_AnotherScaleAloneHasIt()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1", 60)));
        _catalog.Import(
            Entries.Of(
                Entries.Track("t1", popularity: null) with
                {
                    Provenance = Entries.Provenance with
                    {
                        Source = SourceKind.OpenMusic,
                        FetchedAt = Entries.Provenance.FetchedAt.AddDays(1),
                    },
                }
            )
        );

        var track = _catalog.Tracks.Find([new TrackId("t1")])[new TrackId("t1")];
        Assert.Equal((SourceKind.OpenMusic, null), (track.Provenance.Source, track.Popularity));
    }

    [Fact]
    public void Artist_Should_StayWithoutName_When_ATrackOfAnotherSourceCreditsThem()
    {
        _catalog.Import(
            Entries.Of(Entries.Track("t1", 50, "guest")),
            new CatalogEntry.OfArtist(
                new Artist
                {
                    Id = new ArtistId("guest"),
                    Name = "Guest",
                    Provenance = Of(SourceKind.Deezer),
                }
            )
        );

        Removal(_catalog).Remove(SourceKind.Deezer);

        var guest = _catalog.Artists.Find([new ArtistId("guest")])[new ArtistId("guest")];
        Assert.Equal((null, SourceKind.File), (guest.Name, guest.Provenance.Source));
        Assert.Empty(_catalog.Artists.Search("Guest", 5));
    }

    private static LiteDbSourceRemoval Removal(CatalogFixture catalog) => new(catalog.Database, TimeProvider.System);

    private static Provenance Of(SourceKind source) =>
        new(source, DateTimeOffset.UnixEpoch.AddDays(Array.IndexOf(s_sources, source)), $"Terms of {source}");

    private static CatalogEntry.OfAudioFeatures Heard(string track, SourceKind source) =>
        new(new TrackId(track), Entries.Sound, Of(source));

    private static (SourceKind Source, CatalogEntry Entry) Statement(Random random)
    {
        var source = s_sources[random.Next(s_sources.Length)];
        CatalogEntry entry = random.Next(4) switch
        {
            0 => new CatalogEntry.OfArtist(
                new Artist
                {
                    Id = Id(),
                    Name = Perhaps("Name"),
                    Disambiguation = Perhaps("of"),
                    Followers = random.Next(2) == 0 ? null : random.Next(100),
                    Provenance = Of(source),
                }
            ),
            1 => new CatalogEntry.OfRelatedArtist(new RelatedArtist(Id(), Id(), random.Next(1, 5), Of(source))),
            _ => new CatalogEntry.OfTrack(
                new Track
                {
                    Id = new TrackId($"t{random.Next(6)}"),
                    Name = $"Song {random.Next(3)}",
                    ArtistIds = [.. new[] { Id(), Id() }.Distinct()],
                    AlbumName = Perhaps("Album"),
                    Popularity = random.Next(2) == 0 ? null : random.Next(101),
                    AudioFeatures = random.Next(2) == 0 ? null : Entries.Sound with { Energy = random.Next(3) / 2.0 },
                    Provenance = Of(source),
                }
            ),
        };
        return (source, entry);

        ArtistId Id() => new($"a{random.Next(6)}");

        string? Perhaps(string word) => random.Next(2) == 0 ? null : $"{word} {random.Next(4)}";
    }

    /// <summary>Of whom nobody has said anything: it does not matter who mentioned them first.</summary>
    private static bool IsMentioned(Artist artist) => artist is { Name: null, Disambiguation: null, Followers: null };

    /// <summary>All that can be read of the catalog.</summary>
    private static string Content(CatalogFixture catalog)
    {
        ArtistId[] artistIds = [.. Enumerable.Range(0, 6).Select(number => new ArtistId($"a{number}"))];
        TrackId[] trackIds = [.. Enumerable.Range(0, 6).Select(number => new TrackId($"t{number}"))];
        var content = new
        {
            Counts = catalog.Summary with
            {
                UpdatedAt = null,
            },
            Artists = catalog
                .Artists.Find(artistIds)
                .Values.OrderBy(artist => artist.Id)
                .Select(artist => IsMentioned(artist) ? $"{artist.Id}" : $"{artist} {artist.Provenance}"),
            Tracks = catalog.Tracks.Find(trackIds).Values.OrderBy(track => track.Id),
            Related = catalog.Artists.RelatedTo(artistIds).OrderBy(from => from.Key).Select(from => from.Value),
            Credits = catalog
                .Tracks.CreditedTo(artistIds)
                .OrderBy(credit => credit.Key)
                .Select(credit => (credit.Key.Value, string.Join(',', credit.Value.Select(track => track.Id))))
                .Select(credit => $"{credit.Value}: {credit.Item2}"),
        };
        return System.Text.Json.JsonSerializer.Serialize(content);
    }
}
