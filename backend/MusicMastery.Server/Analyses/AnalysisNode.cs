using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Predictions;
using MusicMastery.Server.Artists;
using MusicMastery.Server.Collaborations;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Networks;
using MusicMastery.Server.Predictions;
using MusicMastery.Server.Segments;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.Analyses;

/// <summary>One run from a seed artist to advice. What it found is there when its status is COMPLETED.</summary>
[Name("Analysis")]
[Implements(typeof(INode))]
public sealed class AnalysisNode(Analysis analysis) : INode
{
    /// <summary>Global id.</summary>
    [Id]
    public string Id => GlobalId.Of(analysis.Id);

    /// <summary>The seed artist.</summary>
    public IDataLoaderResult<ArtistNode> Artist([FromServices] ArtistLoader artists) =>
        artists.Required(analysis.ArtistId);

    /// <summary>Where it stands.</summary>
    public AnalysisStatus Status => analysis.Status;

    /// <summary>What was chosen when it was asked for.</summary>
    public AnalysisSettingsNode Settings => new(analysis.Settings);

    /// <summary>Its stages: always all seven, in order.</summary>
    public IReadOnlyList<AnalysisStage> Stages => analysis.Stages;

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt => analysis.RequestedAt;

    /// <summary>When it completed, failed or was cancelled; null before.</summary>
    public DateTimeOffset? FinishedAt => analysis.FinishedAt;

    /// <summary>Why it failed; null unless its status is FAILED.</summary>
    public AnalysisFailure? Failure => analysis.Failure;

    /// <summary>The seed artist's network.</summary>
    public ArtistNetworkNode? Network([FromServices] AnalysisResults results) =>
        results.Of(analysis) is { } result ? new ArtistNetworkNode(result.Network) : null;

    /// <summary>The market the seed artist competes in.</summary>
    public MarketSegmentNode? Segment([FromServices] AnalysisResults results) =>
        results.Of(analysis) is { } result ? new MarketSegmentNode(result.Segment) : null;

    /// <summary>The model's report card; null also when the segment was too small to fit anything.</summary>
    public PopularityModelNode? Model([FromServices] AnalysisResults results) =>
        results.Of(analysis)?.Model is { } model ? new PopularityModelNode(model, ModelFinishedAt) : null;

    /// <summary>The audio features that drive popularity in the segment, largest |importance| first.</summary>
    public IReadOnlyList<PopularityDriver> Drivers([FromServices] AnalysisResults results) =>
        results.Of(analysis)?.Drivers ?? [];

    /// <summary>Audio features that say much the same, looked at as one; none for an analysis by an older version.</summary>
    public IReadOnlyList<DriverGroup> DriverGroups([FromServices] AnalysisResults results) =>
        results.Of(analysis)?.DriverGroups ?? [];

    /// <summary>The seed artist's own tracks that the model expects more of than they get.</summary>
    /// <param name="orderBy">In which order.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="results">What analyses found.</param>
    public TrackPredictionConnection SongsToPromote(
        PageRequest page,
        [FromServices] AnalysisResults results,
        PredictionOrder? orderBy = PredictionOrder.Gap
    ) => TrackPredictionConnection.Of([.. results.Of(analysis)?.SongsToPromote() ?? []], orderBy ?? default, page);

    /// <summary>Every scored recording of the library.</summary>
    /// <param name="orderBy">In which order.</param>
    /// <param name="nameContains">
    /// Only those with this part in the title, 1–200 characters; case, accents and punctuation do not count. All when unset.
    /// </param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="results">What analyses found.</param>
    /// <exception cref="InvalidArgumentError">The part of the title is blank or too long.</exception>
    public TrackPredictionConnection Library(
        PageRequest page,
        [FromServices] AnalysisResults results,
        PredictionOrder? orderBy = PredictionOrder.Gap,
        string? nameContains = null
    ) =>
        TrackPredictionConnection.Of(
            [
                .. (results.Of(analysis)?.Library ?? []).Titled(
                    TrackFilters.TitlePart(nameContains, nameof(nameContains))
                ),
            ],
            orderBy ?? default,
            page
        );

    /// <summary>
    /// What the model makes of one track of the library, or of the recording that the track is another release of; null
    /// when it was not scored.
    /// </summary>
    /// <param name="trackId">A track's global id.</param>
    /// <param name="results">What analyses found.</param>
    public TrackPredictionNode? Prediction([Id] string trackId, [FromServices] AnalysisResults results) =>
        GlobalId.Track(trackId, nameof(trackId)) is var id
        && results
            .Of(analysis)
            ?.Library.FirstOrDefault(song => song.TrackId == id || song.AlternateReleases.Contains(id))
            is { } prediction
            ? new TrackPredictionNode(prediction)
            : null;

    /// <summary>Artists the seed artist has not worked with, but somebody close has.</summary>
    /// <param name="orderBy">In which order.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="results">What analyses found.</param>
    public CollaboratorSuggestionConnection Collaborators(
        PageRequest page,
        [FromServices] AnalysisResults results,
        CollaboratorOrder? orderBy = CollaboratorOrder.Recommended
    ) => CollaboratorSuggestionConnection.Of(results.Of(analysis)?.Collaborators ?? [], orderBy ?? default, page);

    /// <summary>
    /// What the model expects of a song that does not exist yet. Null while the analysis is not completed, when its
    /// segment was too small for a model, when the library has no song to compare with, and for an analysis that an older
    /// version of the program ran. Counts for 50 fields in the cost of a query.
    /// </summary>
    /// <param name="features">How the song sounds.</param>
    /// <param name="models">The models of analyses.</param>
    /// <exception cref="InvalidArgumentError">A feature is out of its range.</exception>
    [Complexity(50)]
    public WhatIfNode? WhatIf(AudioFeaturesInput features, [FromServices] WhatIfModels models) =>
        features.Sound("features") is var sound && models.Of(analysis) is { } model
            ? new WhatIfNode(model.Ask(sound))
            : null;

    /// <summary>
    /// What it would have used and no source gave, and notices of what to know about it, in the order of the stages; nothing
    /// but notices when it is whole. Starting it again asks for what is missing only.
    /// </summary>
    public IReadOnlyList<SourceGap> Gaps([FromServices] AnalysisResults results) => results.Of(analysis)?.Gaps ?? [];

    /// <summary>What it takes to get the same figures again.</summary>
    public Reproduction? Reproduction([FromServices] AnalysisResults results) => results.Of(analysis)?.Reproduction;

    private DateTimeOffset ModelFinishedAt =>
        analysis.Stages.FirstOrDefault(stage => stage.Name == StageName.Model)?.FinishedAt
        ?? analysis.FinishedAt
        ?? analysis.RequestedAt;

    internal static AnalysisNode? OrNull(Analysis? analysis) => analysis is null ? null : new AnalysisNode(analysis);
}
