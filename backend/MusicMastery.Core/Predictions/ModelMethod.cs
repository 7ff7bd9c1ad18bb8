namespace MusicMastery.Core.Predictions;

/// <summary>How a model learns what is popular, with the yardsticks it is held against.</summary>
public enum ModelMethod
{
    /// <summary>Learns a track's rank among its own artist's tracks. The default.</summary>
    WithinArtist,

    /// <summary>The original Music Mastery of 2020: a random forest of 100 shallow trees.</summary>
    SeedForest,

    /// <summary>Gradient-boosted trees on the same question as <see cref="SeedForest"/>.</summary>
    BoostedTrees,

    /// <summary>Logistic regression on the same question.</summary>
    Logistic,

    /// <summary>A linear support vector machine on the same question.</summary>
    LinearSvm,

    /// <summary>The default method, learnt after popularity was shuffled among each artist's tracks: what chance looks like.</summary>
    Shuffled,

    /// <summary>The mean popularity of the artist's other tracks: no sound at all.</summary>
    ArtistAverage,
}
