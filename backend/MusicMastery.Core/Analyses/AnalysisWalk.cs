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
        var (supply, members) = stages.Run(
            StageName.Network,
            () => Network(seedArtistId, settings, stages, cancellationToken)
        );
        var segment = stages.Run(StageName.SegmentTracks, () => SegmentTracks(supply, members, settings, stages));
        var scale = segment[0].Track.Provenance.Source.Scale();
        (segment, var elsewhere) = stages.Run(
            StageName.AudioFeatures,
            () =>
                (
                    Sounding(supply, members, segment, settings, stages),
                    Elsewhere(seedArtistId, segment, scale, settings)
                )
        );
        List<SegmentTrack> heard = [.. segment.Where(entry => entry.Track.AudioFeatures is not null)];
        var library = stages.Run(StageName.Library, () => Library(seedArtistId, supply, scale, stages));
        var learning = new LearningStages(learner, stages, cancellationToken);
        var model = stages.Run(StageName.Model, () => learning.Fit(heard, elsewhere, settings.RandomSeed));
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
            Gaps = supply.Gaps,
            Reproduction = Reproduction(
                members,
                segment,
                elsewhere,
                [.. library, .. circle.Recordings],
                circle.Suggestions,
                settings
            ),
        };
        return new AnalysisOutcome(result, advice.Model);
    }

    private (IAnalysisSupply Supply, NetworkMembers Members) Network(
        ArtistId seed,
        AnalysisSettings settings,
        StageReporter stages,
        CancellationToken cancellationToken
    )
    {
        if (!artists.Find([seed]).TryGetValue(seed, out var artist))
        {
            throw AnalysisFailures.UnknownArtist(seed);
        }

        var supply = supplies.For(artist, settings, stages, cancellationToken);
        supply.BringNetwork();
        var members = new NetworkBuilder(artists).Find(seed, settings, supply.Segment);
        if (members.Members.Count < 2)
        {
            throw AnalysisFailures.NoRelatedArtists(artist);
        }

        stages.Count(members.Members.Count, members.Members.Count, StageWords.Network(members));
        return (supply, members);
    }

    private IReadOnlyList<SegmentTrack> SegmentTracks(
        IAnalysisSupply supply,
        NetworkMembers members,
        AnalysisSettings settings,
        StageReporter stages
    )
    {
        supply.BringSegmentTracks(members);
        var segment = new SegmentCollector(tracks).Collect(members, settings, supply.Segment);
        if (segment.Count == 0)
        {
            throw AnalysisFailures.NoTracks(members.Members.Count - 1);
        }

        stages.Count(segment.Count, segment.Count, StageWords.Segment(segment));
        return segment;
    }

    /// <summary>The segment with all that is known of how it sounds.</summary>
    private IReadOnlyList<SegmentTrack> Sounding(
        IAnalysisSupply supply,
        NetworkMembers members,
        IReadOnlyList<SegmentTrack> segment,
        AnalysisSettings settings,
        StageReporter stages
    )
    {
        supply.BringAudioFeatures(StageName.AudioFeatures, [.. segment.Select(entry => entry.Track)]);
        segment = new SegmentCollector(tracks).Collect(members, settings, supply.Segment);
        var heard = segment.Count(entry => entry.Track.AudioFeatures is not null);
        stages.Count(heard, segment.Count, StageWords.Coverage(heard, segment.Count));
        return segment;
    }

    /// <summary>The sample of the catalog without everybody that the segment or the library could tell of.</summary>
    private IReadOnlyList<SampledTrack> Elsewhere(
        ArtistId seed,
        IReadOnlyList<SegmentTrack> segment,
        PopularityScale scale,
        AnalysisSettings settings
    )
    {
        HashSet<ArtistId> known =
        [
            seed,
            .. settings.ExcludeArtistIds,
            .. segment.SelectMany(entry => entry.Track.ArtistIds),
        ];
        return samples.Sample(scale).Without(known);
    }

    private IReadOnlyList<Recording> Library(
        ArtistId seed,
        IAnalysisSupply supply,
        PopularityScale scale,
        StageReporter stages
    )
    {
        supply.BringLibrary();
        supply.BringAudioFeatures(
            StageName.Library,
            [.. LibraryOn(scale, seed).Select(recording => recording.Release)]
        );
        var library = LibraryOn(scale, seed);
        stages.Count(library.Count, library.Count, StageWords.Library(library));
        if (library.Count == 0)
        {
            stages.Skip("The catalog has no track by this artist: the niche is described, but no song can be judged.");
        }

        return library;
    }

    /// <summary>The seed artist's recordings; a popularity on another scale than the segment's counts as unknown.</summary>
    private IReadOnlyList<Recording> LibraryOn(PopularityScale scale, ArtistId seed) =>
        Recordings.Of(
            tracks
                .CreditedTo([seed])
                .GetValueOrDefault(seed, [])
                .Select(track => track.Provenance.Source.Scale() == scale ? track : track with { Popularity = null })
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
            .Select(entry => entry.Track.Provenance.Source)
            .Concat(recordings.Select(recording => recording.Release.Provenance.Source))
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
