using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Predictions;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.Predictions;

/// <summary>What the model makes of one recording of the library.</summary>
[Name("TrackPrediction")]
public sealed class TrackPredictionNode(TrackPrediction prediction)
{
    /// <summary>The recording's chosen release.</summary>
    public IDataLoaderResult<TrackNode> Track([FromServices] TrackLoader tracks) => tracks.Required(prediction.TrackId);

    /// <summary>Place in the library by gap, 1 first; among songs to promote, place in that list.</summary>
    public int Rank => prediction.Rank;

    /// <summary>The calibrated probability that this sound lands in its artist's top quarter, 0–1.</summary>
    public double Appeal => prediction.Appeal;

    /// <summary>Lower end of the appeal's 95 % interval, 0–1.</summary>
    public double AppealLow => prediction.AppealLow;

    /// <summary>Upper end of the appeal's 95 % interval, 0–1.</summary>
    public double AppealHigh => prediction.AppealHigh;

    /// <summary>Rank of the appeal within the library, 0–100.</summary>
    public double AppealPercentile => prediction.AppealPercentile;

    /// <summary>Rank of the popularity within the library, 0–100.</summary>
    public double PopularityPercentile => prediction.PopularityPercentile;

    /// <summary>Rank of the popularity within the segment, 0–100.</summary>
    public double SegmentPopularityPercentile => prediction.SegmentPopularityPercentile;

    /// <summary>Appeal percentile − popularity percentile, −100–100.</summary>
    public double Gap => prediction.Gap;

    /// <summary>In the library's own top quarter of popularity, or over the segment's line.</summary>
    public bool IsPopular => prediction.IsPopular;

    /// <summary>In the library's own top quarter of appeal.</summary>
    public bool IsExpectedPopular => prediction.IsExpectedPopular;

    /// <summary>
    /// Share of resamples of the segment's artists, 0–1, in which the song is expected popular, or not, as it is here;
    /// null for an analysis by an older version.
    /// </summary>
    public double? Stability => prediction.Stability;

    /// <summary>What helps and what hinders its appeal most, in one English sentence made from the contributions.</summary>
    public string Reason => SongReason.Of(prediction.Contributions);

    /// <summary>Share of segment tracks farther from the segment's centre in standardised sound, 0–1.</summary>
    public double Typicality => prediction.Typicality;

    /// <summary>What each audio feature adds or takes; they add up from the library's mean appeal to this one's.</summary>
    public IReadOnlyList<FeatureContribution> Contributions => prediction.Contributions;

    /// <summary>Other releases of the same recording.</summary>
    public IDataLoaderResult<IReadOnlyList<TrackNode>> AlternateReleases([FromServices] TrackLoader tracks) =>
        tracks.Nodes(prediction.AlternateReleases);
}
