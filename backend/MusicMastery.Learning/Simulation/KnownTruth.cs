using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Simulation;

/// <summary>
/// Invents popularity for the tracks of a real segment so that the truth is known: what a sound is worth, as a model
/// says, and luck. The model's worth is stretched to a set strength.
/// </summary>
internal sealed class KnownTruth
{
    /// <summary>Draws enough to know a chance to about a percent.</summary>
    private const int Draws = 4000;

    private readonly SegmentTable _table;
    private readonly WithinArtistModel _model;
    private readonly double _stretch;
    private readonly double[] _worth;

    /// <summary>A truth over a segment.</summary>
    /// <param name="table">The segment.</param>
    /// <param name="model">What a sound is worth.</param>
    /// <param name="strength">Standard deviation of what sound is worth within an artist; that of luck is 1.</param>
    public KnownTruth(SegmentTable table, WithinArtistModel model, double strength)
    {
        (_table, _model) = (table, model);
        var scores = model.Score(table, table.Rows);
        _stretch = strength / Math.Sqrt(scores.Average(score => score * score));
        _worth = [.. scores.Select(score => _stretch * score)];
    }

    /// <summary>The segment with popularity invented anew.</summary>
    public SegmentTable Invent(Random random) =>
        _table.WithPopularity([.. _worth.Select(worth => worth + Luck(random))]);

    /// <summary>The chance of each of an artist's songs to land in the top quarter of them.</summary>
    /// <param name="library">Their sounds, none unknown.</param>
    /// <param name="random">Draws luck.</param>
    public double[] Chances(double[][] library, Random random)
    {
        var worth = _model.Relative(library, ArtistSound.Of(library));
        var hits = new double[library.Length];
        var popularity = new double[library.Length];
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var song = 0; song < popularity.Length; song++)
            {
                popularity[song] = (_stretch * worth[song]) + Luck(random);
            }

            var ranks = Percentile.Ranks(popularity);
            for (var song = 0; song < hits.Length; song++)
            {
                hits[song] += ranks[song] >= TrainingSet.PopularPercentile ? 1.0 / Draws : 0;
            }
        }

        return hits;
    }

    /// <summary>A normal number by Box and Muller.</summary>
    private static double Luck(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
