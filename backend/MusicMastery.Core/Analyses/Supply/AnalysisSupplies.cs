using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>Chooses where an analysis takes its data from.</summary>
/// <param name="sources">The live sources, in the order in which they are preferred.</param>
/// <param name="artists">The catalog's artists.</param>
/// <param name="tracks">The catalog's tracks.</param>
/// <param name="segments">The segments that sources collected.</param>
/// <param name="newWriter">Makes a writer for one analysis.</param>
/// <param name="clock">Dates what is collected.</param>
public sealed class AnalysisSupplies(
    IReadOnlyList<LiveSource> sources,
    IArtistStore artists,
    ITrackStore tracks,
    ISegmentStore segments,
    Func<ICatalogWriter> newWriter,
    TimeProvider clock
)
{
    /// <summary>
    /// The catalog for an artist whose niche was imported; else a live source that is on and knows the artist; else what
    /// the catalog has. Audio features that are missing are asked for in each case, but for invented artists.
    /// </summary>
    internal IAnalysisSupply For(
        Artist seed,
        AnalysisSettings settings,
        StageReporter stages,
        CancellationToken cancelled
    )
    {
        var collected = segments.Find(seed.Id);
        var collection = new Collection(newWriter(), stages, cancelled);
        if (settings.Source is null && IsImported(seed, collected))
        {
            return FromCatalog(seed, collected, collection);
        }

        try
        {
            stages.Say("Looking for a source that has this artist.");
            var asking = new Asking(wait => stages.Say(StageWords.Waiting(wait)), cancelled);
            var main = MainSource.For(seed, settings.Source, sources, asking).GetAwaiter().GetResult();
            return main is not null ? FromLive(main, seed, settings, collected, collection)
                : settings.Source is { } wanted ? throw AnalysisFailures.SourceNotAvailable(seed, NameOf(wanted))
                : FromCatalog(seed, collected, collection);
        }
        catch (SourceException problem)
        {
            if (settings.Source is not null || (collected is null && artists.RelatedTo([seed.Id]).Count == 0))
            {
                throw AnalysisFailures.OfSource(problem);
            }

            collection.Note(
                new SourceGap(
                    StageName.Network,
                    null,
                    Capability.Search,
                    SourceGap.CodeOf(problem.Problem),
                    $"What the catalog has was taken as it is, because a source could not be asked. {problem.Message}",
                    1,
                    problem.RetryAt
                )
            );
            return FromCatalog(seed, collected, collection);
        }
    }

    private LiveSupply FromLive(
        MainSource main,
        Artist seed,
        AnalysisSettings settings,
        CollectedSegment? collected,
        Collection collection
    )
    {
        if (main.TakenByName is { } taken)
        {
            collection.Note(SourceGap.OfName(seed, main.Source, taken));
        }

        return new(
            main,
            seed,
            settings,
            collected,
            new SoundSupply(sources.SoundsFor(main.Source.Kind), tracks, collection),
            collection,
            clock.Now()
        );
    }

    private CatalogSupply FromCatalog(Artist seed, CollectedSegment? collected, Collection collection)
    {
        var origin = collected?.Provenance.Source ?? seed.Provenance.Source;
        return new CatalogSupply(
            collected,
            artists,
            artists.LinkSource(seed.Id, origin),
            origin == SourceKind.Demo ? null : new SoundSupply(sources.SoundsFor(origin), tracks, collection),
            collection
        );
    }

    private string NameOf(SourceKind kind) => sources.FirstOrDefault(source => source.Kind == kind)?.Name ?? $"{kind}";

    private bool IsImported(Artist seed, CollectedSegment? collected) =>
        collected is not null
            ? collected.Provenance.Source is SourceKind.File or SourceKind.Demo
            : artists.LinkSource(seed.Id, SourceKind.File) is not null
                || artists.LinkSource(seed.Id, SourceKind.Demo) is not null;
}
