using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.Explanation;

/// <summary>Whether a segment rewards what is typical for it, or what stands out.</summary>
internal static class TypicalityReward
{
    /// <summary>
    /// The mean over artists of the rank correlation of typicality and popularity among the artist's tracks, with the
    /// interval that resampling the artists gives. Nothing is fitted.
    /// </summary>
    /// <param name="segment">The tracks of the plan's table.</param>
    /// <param name="plan">The table and the resamples.</param>
    public static Estimate Of(IReadOnlyList<SegmentTrack> segment, TrialPlan plan)
    {
        var typicality = new Typicality(segment);
        double[] scores = [.. segment.OrderBy(entry => entry.Track.Id).Select(entry => typicality.Of(entry.Track))];
        var nothing = new bool[scores.Length];
        var tracks = new TestedRows(plan.Table.Rows, scores, scores, nothing, nothing, OrdersWithinArtist: true);
        var figures = new HeldOutFigures(plan.Table, Target.TopOfArtist, [tracks]);
        return figures.WithinArtistCorrelation(plan.Resamples);
    }
}
