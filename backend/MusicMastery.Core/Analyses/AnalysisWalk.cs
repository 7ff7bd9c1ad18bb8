using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Collaborations;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Analyses;

/// <summary>The way from a seed artist to advice, in seven stages.</summary>
public sealed class AnalysisWalk(
    IArtistStore artists,
    ITrackStore tracks,
    AnalysisSupplies supplies,
    ICatalogSampleStore samples,
    IPopularityLearner learner,
    TimeProvider clock
)
{
    /// <summary>
    /// Walks all seven stages. The same catalog, settings and random seed give the same result, apart from
    /// <see cref="ModelEvaluation.FitMs"/>.
    /// </summary>
    /// <param name="seedArtistId">The artist the analysis is for.</param>
    /// <param name="settings">What the user chose.</param>
    /// <param name="progress">Told of every change of a stage.</param>
    /// <param name="cancellationToken">Stops the walk within a second.</param>
    /// <exception cref="AnalysisFailedException">
    /// UNKNOWN_ARTIST, NO_RELATED_ARTISTS or NO_TRACKS: the walk cannot go on.
    /// </exception>
    public AnalysisOutcome Run(
        ArtistId seedArtistId,
        AnalysisSettings settings,
        IProgress<AnalysisStage>? progress,
        CancellationToken cancellationToken
    )
    {
        var stages = new StageReporter(progress, clock, cancellationToken);
        var niche = Collect(seedArtistId, settings, stages, cancellationToken);
        var (members, segment, library) = (niche.Members, niche.Segment, niche.Library);
        List<SegmentTrack> heard = [.. segment.Where(entry => entry.Track.AudioFeatures is not null)];
        var learning = new LearningStages(learner, stages, cancellationToken);
        var model = stages.Run(StageName.Model, () => learning.Fit(heard, niche.Elsewhere, settings.RandomSeed));
        var advice = stages.Run(StageName.Advice, () => learning.Advise(model, library, segment, settings.RandomSeed));
        var circle = stages.Run(
            StageName.Collaborators,
            () => Collaborators(members, segment, library, settings, stages)
        );
        var result = new AnalysisResult
        {
            Network = new NetworkBuilder(artists).Draw(members, Credits(segment, library)),
            Segment = SegmentStatistics.Describe(segment, [.. library.Select(recording => recording.Release)]),
            Model = model?.Card,
            Drivers = advice.Drivers.Each,
            DriverGroups = advice.Drivers.Groups,
            Library = advice.Library,
            Collaborators = circle.Suggestions,
            Gaps = niche.Gaps,
            Reproduction = Reproduction(
                members,
                segment,
                niche.Elsewhere,
                [.. library, .. circle.Recordings],
                circle.Suggestions,
                settings
            ),
        };
        return new AnalysisOutcome(result, advice.Model);
    }

    /// <summary>Walks the first four stages: what an analysis reads is then in the catalog.</summary>
    /// <inheritdoc cref="Run"/>
    public CollectedNiche Collect(
        ArtistId seedArtistId,
        AnalysisSettings settings,
        IProgress<AnalysisStage>? progress,
        CancellationToken cancellationToken
    ) => Collect(seedArtistId, settings, new StageReporter(progress, clock, cancellationToken), cancellationToken);

    private CollectedNiche Collect(
        ArtistId seedArtistId,
        AnalysisSettings settings,
        StageReporter stages,
        CancellationToken cancellationToken
    ) =>
        new CollectingStages(artists, tracks, supplies, samples, stages, cancellationToken).Collect(
            seedArtistId,
            settings
        );

    private (IReadOnlyList<CollaboratorSuggestion> Suggestions, IReadOnlyList<Recording> Recordings) Collaborators(
        NetworkMembers members,
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<Recording> library,
        AnalysisSettings settings,
        StageReporter stages
    )
    {
        var finder = new CollaboratorFinder(artists, tracks);
        var circle = finder.Circle(members.SeedArtistId, library);
        var search = finder.Search(members, segment, library, circle, settings.ExcludeArtistIds.ToHashSet());
        var suggestions = CollaboratorFinder.Find(search, members, settings.RandomSeed);
        stages.Count(suggestions.Count, suggestions.Count, StageWords.Collaborators(suggestions.Count));
        return (suggestions, circle);
    }

    private static IEnumerable<IReadOnlyList<ArtistId>> Credits(
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<Recording> library
    ) => segment.Select(entry => entry.Track.ArtistIds).Concat(library.Select(song => song.ArtistIds));

    private Reproduction Reproduction(
        NetworkMembers members,
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<SampledTrack> elsewhere,
        IReadOnlyList<Recording> recordings,
        IReadOnlyList<CollaboratorSuggestion> suggestions,
        AnalysisSettings settings
    )
    {
        var involved = artists
            .Find([.. members.ArtistIds, .. suggestions.Select(suggestion => suggestion.ArtistId)])
            .Values;
        var sources = segment
            .Select(entry => entry.Track)
            .Concat(recordings.SelectMany(recording => recording.Releases))
            .SelectMany(track => new[] { track.Provenance, track.AudioFeaturesProvenance })
            .Concat(members.Related.Select(link => link.Provenance))
            .OfType<Provenance>()
            .Select(provenance => provenance.Source)
            .Distinct()
            .Order();
        return new Reproduction(
            settings.RandomSeed,
            DataFingerprint.Of(members, segment, elsewhere, recordings, involved),
            MethodVersion.Current,
            [.. sources]
        );
    }
}
