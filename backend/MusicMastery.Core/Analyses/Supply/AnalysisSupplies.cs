using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Sources;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>Chooses where an analysis takes its data from.</summary>
/// <param name="sources">The live sources, in the order in which they are preferred.</param>
/// <param name="artists">The catalog's artists.</param>
/// <param name="segments">The segments that sources collected.</param>
/// <param name="newWriter">Makes a writer for one analysis.</param>
/// <param name="clock">Dates what is collected.</param>
public sealed class AnalysisSupplies(
    IReadOnlyList<LiveSource> sources,
    IArtistStore artists,
    ISegmentStore segments,
    Func<ICatalogWriter> newWriter,
    TimeProvider clock
)
{
    /// <summary>
    /// The catalog alone for an artist whose niche was imported; else a live source that is on and knows the artist; else
    /// what the catalog has.
    /// </summary>
    internal IAnalysisSupply For(
        Artist seed,
        AnalysisSettings settings,
        StageReporter stages,
        CancellationToken cancelled
    )
    {
        var collected = segments.Find(seed.Id);
        if (settings.Source is null && IsImported(seed, collected))
        {
            return new CatalogSupply(collected);
        }

        var asking = new Asking(wait => stages.Say($"{wait.Service} asks for a pause."), cancelled);
        try
        {
            var combination = SourceCombination.For(seed, settings.Source, sources, asking).GetAwaiter().GetResult();
            return combination is null
                ? settings.Source is { } wanted
                    ? throw AnalysisFailures.SourceNotAvailable(seed, wanted)
                    : new CatalogSupply(collected)
                : new LiveSupply(
                    combination,
                    seed,
                    settings,
                    artists,
                    new Collection(newWriter(), stages, cancelled),
                    DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds())
                );
        }
        catch (SourceException problem) when (collected is null && artists.RelatedTo([seed.Id]).Count == 0)
        {
            throw AnalysisFailures.OfSource(problem);
        }
        catch (SourceException problem)
        {
            return new CatalogSupply(
                collected,
                new SourceGap(
                    StageName.Network,
                    null,
                    Capability.Search,
                    SourceGap.CodeOf(problem.Problem),
                    $"What was collected before was used as it is. {problem.Message}",
                    1,
                    problem.RetryAt
                )
            );
        }
    }

    private bool IsImported(Artist seed, CollectedSegment? collected) =>
        collected is not null
            ? collected.Provenance.Source is SourceKind.File or SourceKind.Demo
            : seed.Provenance.Source is SourceKind.File or SourceKind.Demo && artists.RelatedTo([seed.Id]).Count > 0;
}
