using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Predictions;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.Predictions;

/// <summary>What the model expects of a song that does not exist yet.</summary>
[Name("WhatIf")]
public sealed class WhatIfNode(WhatIf answer)
{
    /// <summary>
    /// The calibrated probability that a song with this sound lands in the top quarter of its artist's work, 0–1. For the
    /// audio features of a song of the library it is that song's appeal.
    /// </summary>
    public double Appeal => answer.Appeal.Appeal;

    /// <summary>Lower end of the appeal's 95 % interval, 0–1.</summary>
    public double AppealLow => answer.Appeal.Low;

    /// <summary>Upper end of the appeal's 95 % interval, 0–1.</summary>
    public double AppealHigh => answer.Appeal.High;

    /// <summary>
    /// Rank of the appeal among those of the library's songs, 0–100: the share of songs below it and half the share of
    /// songs equal to it.
    /// </summary>
    public double AppealPercentile => answer.AppealPercentile;

    /// <summary>
    /// Whether the segment has songs like it: the tenth nearest segment track, in standardised audio features, is no
    /// farther than it is for 95 % of the segment's own tracks. If not, the model has heard too little of the kind, and
    /// its appeal is guesswork.
    /// </summary>
    public bool Supported => answer.IsSupported;

    /// <summary>
    /// What each audio feature adds or takes, one entry for each in the order of AudioFeature; they add up from the
    /// library's mean appeal to this appeal.
    /// </summary>
    public IReadOnlyList<FeatureContribution> Contributions => answer.Appeal.Contributions;

    /// <summary>
    /// The segment tracks that sound most like it, nearest first in standardised audio features; at most 5, without those
    /// that the catalog no longer has.
    /// </summary>
    public IDataLoaderResult<IReadOnlyList<TrackNode>> NearestTracks([FromServices] TrackLoader tracks) =>
        tracks.Nodes(answer.NearestTracks);
}
