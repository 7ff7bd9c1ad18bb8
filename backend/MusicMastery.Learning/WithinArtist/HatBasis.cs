using MusicMastery.Core.Predictions.Metrics;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// A function of one number, linear between a few knots and level outside them: each knot has a "hat", which is 1 there
/// and falls to 0 at its neighbours. The knots are quantiles, so that each piece rests on about as many tracks.
/// </summary>
internal sealed class HatBasis
{
    private static readonly double[] s_percents = [2, 34, 66, 98];

    private HatBasis(double[] knots) => Knots = knots;

    /// <summary>Where the pieces meet, rising; at least two.</summary>
    public double[] Knots { get; }

    /// <summary>The function with these knots.</summary>
    public static HatBasis Between(double[] knots) => new(knots);

    /// <summary>Places the knots by the values that occur; at least one.</summary>
    public static HatBasis Of(double[] values)
    {
        Array.Sort(values);
        var knots = s_percents.Select(percent => Percentile.OfSorted(values, percent)).Distinct().ToList();
        if (knots.Count == 1 && values[0] < values[^1])
        {
            knots = [values[0], values[^1]];
        }

        return new([.. knots, .. knots.Count == 1 ? [knots[0] + 1] : Array.Empty<double>()]);
    }

    /// <summary>The hat below the value, and how far the value is on its way to the next one, 0–1.</summary>
    public (int Hat, double Part) Locate(double value)
    {
        if (value <= Knots[0])
        {
            return (0, 0);
        }

        for (var hat = 0; hat < Knots.Length - 1; hat++)
        {
            if (value <= Knots[hat + 1])
            {
                return (hat, (value - Knots[hat]) / (Knots[hat + 1] - Knots[hat]));
            }
        }

        return (Knots.Length - 2, 1);
    }
}
