namespace MusicMastery.Core.Collaborations;

/// <summary>What a seed artist could gain from working with another.</summary>
public static class Benefit
{
    /// <summary>The distance in sound that counts where it is not known: about what is usual among candidates.</summary>
    public const double UsualDistance = 0.8;

    private const double Damping = 0.25;

    /// <summary>
    /// The step in audience, much damped: ∜ratio / (1 + ∜ratio), so that an equal audience gives ½, ten times as large
    /// a one .64 and a hundred times .76.
    /// </summary>
    /// <param name="ratio">The other's audience over the seed artist's, above 0.</param>
    public static double Audience(double ratio) => Math.Pow(ratio, Damping) / (1 + Math.Pow(ratio, Damping));

    /// <summary>The ratio of audiences that a difference of popularity stands for: popularity is close to a logarithm.</summary>
    /// <param name="difference">Popularity points, −100–100; 20 points stand for ten times the audience.</param>
    public static double RatioOfPopularity(double difference) => Math.Pow(10, difference / 20);

    /// <summary>How well two sounds go together, above 0 and at most 1: e^−distance.</summary>
    /// <param name="distance">
    /// Distance between mean sounds in the segment's standard deviations; null = unknown, <see cref="UsualDistance"/>.
    /// </param>
    public static double Style(double? distance) => Math.Exp(-(distance ?? UsualDistance));
}
