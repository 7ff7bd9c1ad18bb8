namespace MusicMastery.Core.Predictions.Metrics;

/// <summary>How far probabilities are from what came true.</summary>
public static class BrierScore
{
    /// <summary>The mean squared distance of probability and outcome, 0 (perfect)–1 (Brier 1950).</summary>
    /// <param name="probabilities">At least one, each 0–1.</param>
    /// <param name="outcomes">What came true, one for each probability.</param>
    /// <exception cref="ArgumentException">The lists are empty or differ in length.</exception>
    public static double Of(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> outcomes)
    {
        if (probabilities.IsEmpty || probabilities.Length != outcomes.Length)
        {
            throw new ArgumentException(
                $"{probabilities.Length} probabilities for {outcomes.Length} outcomes; as many are needed, and one at least.",
                nameof(probabilities)
            );
        }

        var sum = 0.0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            var distance = probabilities[i] - (outcomes[i] ? 1 : 0);
            sum += distance * distance;
        }

        return sum / probabilities.Length;
    }

    /// <summary>
    /// 1 − the Brier score over that of always saying the share of true outcomes: 1 is perfect, 0 no better than that,
    /// below 0 worse. Null when all outcomes are alike, for then that share is perfect itself.
    /// </summary>
    /// <exception cref="ArgumentException">The lists are empty or differ in length.</exception>
    public static double? Skill(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> outcomes)
    {
        var score = Of(probabilities, outcomes);
        var share = outcomes.Count(true) / (double)outcomes.Length;
        var reference = share * (1 - share);
        return reference > 0 ? 1 - (score / reference) : null;
    }
}
