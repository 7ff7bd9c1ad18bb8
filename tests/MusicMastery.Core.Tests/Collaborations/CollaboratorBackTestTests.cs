using CsCheck;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Collaborations;
using MusicMastery.Core.Collaborations.BackTest;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Tests.Collaborations;

public class CollaboratorBackTestTests
{
    private static readonly ArtistId Seed = new("a0");

    /// <summary>Thirty tracks by one to four of twelve artists; a0 is the seed artist and a1 … a5 its network.</summary>
    private static readonly Gen<List<Track>> Catalogs = Gen.Select(Gen.Int[0, 11].List[1, 4], Gen.Int[0, 100])
        .List[30]
        .Select(rows =>
            rows.Select(
                    (row, i) =>
                        Samples.Track($"t{i:00}", row.Item2, null, [.. row.Item1.Distinct().Select(a => $"a{a}")])
                )
                .ToList()
        );

    private static readonly ArtistId[] Network = [.. Enumerable.Range(1, 5).Select(i => new ArtistId($"a{i}"))];

    [Fact]
    public void HiddenCollaborations_Should_ShowNoTrackOfBoth_When_AskedInAnyWay() =>
        Catalogs.Sample(catalog =>
        {
            var hidden = Collaborators(catalog).Where((_, i) => i % 2 == 0).ToHashSet();
            var store = new HiddenCollaborations(new MemoryCatalog(catalog, Network), Seed, hidden);
            var everybody = Enumerable.Range(0, 12).Select(i => new ArtistId($"a{i}")).ToList();

            var seen = store
                .CreditedTo(everybody)
                .Values.SelectMany(tracks => tracks)
                .Concat(store.Find([.. catalog.Select(track => track.Id)]).Values)
                .Select(track => track.Id)
                .ToHashSet();

            Assert.All(
                catalog,
                track =>
                    Assert.Equal(
                        !(track.ArtistIds.Contains(Seed) && track.ArtistIds.Any(hidden.Contains)),
                        seen.Contains(track.Id)
                    )
            );
        });

    [Fact]
    public void Figures_Should_BeTheSame_When_TheCatalogIsShuffled() =>
        Gen.Select(Catalogs, Gen.Shuffle(Enumerable.Range(0, 30).ToArray()), Gen.Shuffle(Network))
            .Sample(
                (catalog, order, network) =>
                    Assert.Equal(
                        Figures(new MemoryCatalog(catalog, Network)),
                        Figures(new MemoryCatalog([.. order.Select(place => catalog[place])], network))
                    ),
                iter: 30
            );

    [Fact]
    public void Suggestions_Should_StayWithinTheirRanges_When_Found() =>
        Catalogs.Sample(catalog =>
        {
            var search = Search(new MemoryCatalog(catalog, Network));
            var stability = SuggestionStability.Of(search, Network, 1);
            var suggestions = search.Suggestions();

            Assert.Equal(search.Candidates, suggestions.Select(suggestion => suggestion.ArtistId).Order());
            Assert.Empty(search.Candidates.Intersect(Collaborators(catalog)));
            Assert.All(
                suggestions,
                suggestion =>
                {
                    Assert.InRange(suggestion.Reachability, 0, 1);
                    Assert.InRange(suggestion.Benefit, 0, 1);
                    Assert.InRange(stability[suggestion.ArtistId], 0, 1);
                    Assert.NotEmpty(suggestion.WorkedWith);
                }
            );
        });

    [Fact]
    public void Stability_Should_BeTheShareOfHalves_When_OneArtistOfTwoIntroduces()
    {
        // Each half of the network a1, a2 has one of them; only a1 has worked with the new artist.
        var catalog = new MemoryCatalog(
            [Samples.Track("t1", 10, null, "a1", "new"), Samples.Track("t2", 10, null, "a2", "other")],
            Network[..2]
        );

        var stability = SuggestionStability.Of(Search(catalog), Network[..2], 1);

        Assert.Equal(0.5, stability[new ArtistId("new")]);
    }

    [Fact]
    public void Introduction_Should_PreferACollaborator_When_OthersAreOnlyClose()
    {
        Track[] tracks =
        [
            Samples.Track("own", 10, null, "a0", "friend"),
            Samples.Track("t1", 10, null, "friend", "new"),
            Samples.Track("t2", 10, null, "a1", "new"),
            Samples.Track("t3", 10, null, "a1", "new"),
            Samples.Track("t4", 10, null, "a1", "other"),
            Samples.Track("t5", 10, null, "a2", "other"),
            Samples.Track("t6", 10, null, "a2", "other"),
        ];
        var search = Search(new MemoryCatalog(tracks, Network[..2]));

        Assert.Equal([Seed, new("friend"), new("new")], Introduction.Path(search, new("new")));
        Assert.Equal([Seed, new("a2"), new("other")], Introduction.Path(search, new("other")));
    }

    [Fact]
    public void Score_Should_CountWhatIsFound_When_ReckonedByHand()
    {
        ArtistId[] order = [.. Enumerable.Range(1, 30).Select(i => new ArtistId($"{i}"))];
        HashSet<ArtistId> hidden = [new("4"), new("20"), new("21"), new("nowhere")];

        Assert.Equal(
            new BackTestFigures(CollaboratorMethod.Original, 30, 4, 3, 2.0 / 4, 1.0 / 4),
            CollaboratorBackTest.Score(CollaboratorMethod.Original, order, hidden)
        );
    }

    [Fact]
    public void BackTest_Should_MeasureNothing_When_ThereAreFewCollaborators() =>
        Assert.Empty(Figures(new MemoryCatalog([Samples.Track("t1", 10, null, "a0", "a1", "a2", "a3")], Network)));

    private static HashSet<ArtistId> Collaborators(IEnumerable<Track> catalog) =>
        [
            .. catalog
                .Where(track => track.ArtistIds.Contains(Seed))
                .SelectMany(track => track.ArtistIds)
                .Where(a => a != Seed),
        ];

    private static IReadOnlyList<BackTestFigures> Figures(MemoryCatalog catalog) =>
        new CollaboratorBackTest(catalog, catalog, catalog).Run(
            Seed,
            new AnalysisSettings(),
            TestContext.Current.CancellationToken
        );

    private static CollaboratorSearch Search(MemoryCatalog catalog)
    {
        var members = new NetworkBuilder(catalog).Find(Seed, new AnalysisSettings(), catalog.Find(Seed));
        var segment = new SegmentCollector(catalog).Collect(members, new AnalysisSettings(), catalog.Find(Seed));
        var library = Recordings.Of(catalog.CreditedTo([Seed]).GetValueOrDefault(Seed, []));
        var finder = new CollaboratorFinder(catalog, catalog);
        return finder.Search(members, segment, library, finder.Circle(Seed, library), new HashSet<ArtistId>());
    }
}
