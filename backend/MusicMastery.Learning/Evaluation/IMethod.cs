using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Evaluation;

/// <summary>A way to learn what is popular.</summary>
internal interface IMethod
{
    /// <summary>Which it is.</summary>
    ModelMethod Kind { get; }

    /// <summary>What its probabilities are about.</summary>
    Target Target { get; }

    /// <summary>Fits it to the training set, and looks at nothing else.</summary>
    IFitted Fit(TrainingSet training, int randomSeed);
}

/// <summary>A method fitted to a training set.</summary>
internal interface IFitted
{
    /// <summary>Whether it tells one track from another of the same artist.</summary>
    bool OrdersWithinArtist { get; }

    /// <summary>A track that scores at least this is predicted popular.</summary>
    double Line { get; }

    /// <summary>Share of the variance of the scores within artists that is luck of the rows learnt from; 0 when not known.</summary>
    double Noise => 0;

    /// <summary>The score of each row; higher is more popular.</summary>
    double[] Score(SegmentTable table, int[] rows);

    /// <summary>The probability that goes with a score, 0–1.</summary>
    double Probability(double score);
}

/// <summary>An event that a method gives the probability of.</summary>
internal enum Target
{
    /// <summary>The track reaches the segment's 75th percentile of popularity.</summary>
    PopularInSegment,

    /// <summary>The track reaches the 75th percentile of its artist's tracks.</summary>
    TopOfArtist,
}
