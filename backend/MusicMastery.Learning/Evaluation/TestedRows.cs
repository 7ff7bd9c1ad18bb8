namespace MusicMastery.Learning.Evaluation;

/// <summary>What a fitted method said of rows it had not seen, and what they were.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Scores">The score of each.</param>
/// <param name="Probabilities">The probability of each.</param>
/// <param name="Popular">Whether each reaches the popularity line of the rows learnt from.</param>
/// <param name="PredictedPopular">Whether each was predicted to.</param>
/// <param name="OrdersWithinArtist">Whether the scores tell one track from another of the same artist.</param>
/// <param name="Noise">Share of the variance of the scores within artists that is luck of the rows learnt from, 0–1.</param>
internal sealed record TestedRows(
    int[] Rows,
    double[] Scores,
    double[] Probabilities,
    bool[] Popular,
    bool[] PredictedPopular,
    bool OrdersWithinArtist,
    double Noise = 0
)
{
    /// <summary>Tests a method fitted to the training set on other rows.</summary>
    public static TestedRows Of(IFitted fitted, TrainingSet training, int[] rows)
    {
        var scores = fitted.Score(training.Table, rows);
        var line = training.Rows.Length > 0 ? training.PopularityLine : double.PositiveInfinity;
        return new(
            rows,
            scores,
            [.. scores.Select(fitted.Probability)],
            [.. rows.Select(row => training.Table.Popularity[row] >= line)],
            [.. scores.Select(score => score >= fitted.Line)],
            fitted.OrdersWithinArtist,
            fitted.Noise
        );
    }
}
