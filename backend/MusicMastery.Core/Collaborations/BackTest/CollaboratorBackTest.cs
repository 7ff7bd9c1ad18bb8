using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Collaborations.BackTest;

/// <summary>
/// Whether the suggestions find real collaborators: half of an artist's collaborators are hidden together with every
/// track that credits both, and each method is asked for them. What it sees is what an analysis would read then.
/// </summary>
public sealed class CollaboratorBackTest(IArtistStore artists, ITrackStore tracks, ISegmentStore segments)
{
    /// <summary>Artists with fewer collaborators are not measured: a half would be a single artist.</summary>
    public const int LeastCollaborators = 4;

    /// <summary>How often the collaborators are divided in a hidden and a kept half.</summary>
    public const int Divisions = 10;

    private const int First = 20;

    /// <summary>The figures of each method; none for an artist with too few collaborators.</summary>
    public IReadOnlyList<BackTestFigures> Run(
        ArtistId seed,
        AnalysisSettings settings,
        CancellationToken cancellationToken
    )
    {
        var collaborators = CollaboratorFinder.Collaborators(seed, Library(tracks, seed)).Order().ToArray();
        if (collaborators.Length < LeastCollaborators)
        {
            return [];
        }

        var random = new Random(settings.RandomSeed);
        var measured = new List<BackTestFigures>();
        for (var division = 0; division < Divisions; division++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            random.Shuffle(collaborators);
            measured.AddRange(Measure(seed, collaborators, settings));
        }

        return
        [
            .. measured
                .GroupBy(figures => figures.Method)
                .Select(figures => new BackTestFigures(
                    figures.Key,
                    figures.Average(figure => figure.Candidates),
                    figures.Average(figure => figure.Hidden),
                    figures.Average(figure => figure.Reachable),
                    figures.Average(figure => figure.RecallAt20),
                    figures.Average(figure => figure.ReciprocalRank)
                )),
        ];
    }

    /// <summary>How well an order finds the hidden artists.</summary>
    public static BackTestFigures Score(
        CollaboratorMethod method,
        IReadOnlyList<ArtistId> order,
        IReadOnlySet<ArtistId> hidden
    )
    {
        var first = order.Select((id, place) => (id, place)).Where(entry => hidden.Contains(entry.id)).Take(1).ToList();
        return new BackTestFigures(
            method,
            order.Count,
            hidden.Count,
            order.Count(hidden.Contains),
            (double)order.Take(First).Count(hidden.Contains) / hidden.Count,
            first.Count > 0 ? 1.0 / (first[0].place + 1) : 0
        );
    }

    private IEnumerable<BackTestFigures> Measure(ArtistId seed, ArtistId[] collaborators, AnalysisSettings settings)
    {
        var store = new HiddenCollaborations(tracks, seed, collaborators[..(collaborators.Length / 2)].ToHashSet());
        var collected = segments.Find(seed);
        var members = new NetworkBuilder(artists).Find(seed, settings, collected);
        var segment = new SegmentCollector(store).Collect(members, settings, collected);
        var library = Library(store, seed);
        var finder = new CollaboratorFinder(artists, store);
        var search = finder.Search(members, segment, library, finder.Circle(seed, library), new HashSet<ArtistId>());

        // Whoever worked with the seed artist only on tracks that went has to be found again too.
        var hidden = collaborators.Where(id => !search.Collaborators.Contains(id)).ToHashSet();
        return Enum.GetValues<CollaboratorMethod>()
            .Select(method => Score(method, CollaboratorOrdering.Of(method, search), hidden));
    }

    private static IReadOnlyList<Recording> Library(ITrackStore tracks, ArtistId seed) =>
        Recordings.Of(tracks.CreditedTo([seed]).GetValueOrDefault(seed, []));
}
