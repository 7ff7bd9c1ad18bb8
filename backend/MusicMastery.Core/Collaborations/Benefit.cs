namespace MusicMastery.Core.Collaborations;

/// <summary>What a seed artist could gain from working with another.</summary>
public static class Benefit
{
    private const double BestDistance = 0.8;
    private const double Breadth = 0.6;

    /// <summary>
    /// The step in audience, damped: √ratio / (1 + √ratio), so that an equal audience gives ½, ten times as large a
    /// one about ¾ and a hundred times 0.9.
    /// </summary>
    /// <param name="ratio">The other's audience over the seed artist's, above 0.</param>
    public static double Audience(double ratio) => Math.Sqrt(ratio) / (1 + Math.Sqrt(ratio));

    /// <summary>The ratio of audiences that a difference of popularity stands for: popularity is close to a logarithm.</summary>
    /// <param name="difference">Popularity points, −100–100; 20 points stand for ten times the audience.</param>
    public static double RatioOfPopularity(double difference) => Math.Pow(10, difference / 20);

    /// <summary>
    /// How fruitful the difference in sound is, 0.5–1: highest at a moderate distance, for a twin brings no new
    /// listeners and a stranger's listeners do not stay. Unknown counts as the middle, 0.75.
    /// </summary>
    /// <param name="distance">Distance between mean sounds in the segment's standard deviations; null = unknown.</param>
    public static double Style(double? distance) =>
        distance is { } d ? 0.5 + (0.5 * Math.Exp(-Math.Pow((d - BestDistance) / Breadth, 2) / 2)) : 0.75;
}
