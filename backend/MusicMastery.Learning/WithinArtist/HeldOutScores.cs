using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>A model, and what it says of artists it never saw.</summary>
/// <param name="Model">The model fitted without them.</param>
/// <param name="Groups">Their rows, by first-named artist; artists with few tracks are left out.</param>
/// <param name="TopScores">The score of each of these rows.</param>
/// <param name="Top">Whether each is in the top quarter of its artist's tracks.</param>
internal sealed record HeldOutScores(WithinArtistModel Model, int[][] Groups, double[] TopScores, bool[] Top)
{
    /// <summary>Fits and scores; null when there is nothing to fit.</summary>
    public static HeldOutScores? Of(TrainingSet training, InnerSplit split, double smoothness)
    {
        var table = training.Table;
        if (WithinArtistTraining.Of(table, split.Train, training.Prior, smoothness)?.Fit() is not { } model)
        {
            return null;
        }

        var groups = TopOfArtist.Groups(table, split.Test);
        return new(
            model,
            groups,
            model.Score(table, [.. groups.SelectMany(group => group)]),
            [.. groups.SelectMany(group => TopOfArtist.Of(table, group))]
        );
    }
}
