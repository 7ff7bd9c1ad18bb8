using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// How far a value is from its artist's mean, in the artist's own standard deviations. An artist with few tracks shows
/// little of its spread, so its variance is shrunk towards that of all artists, which counts as much as
/// <see cref="PriorTracks"/> tracks.
/// </summary>
internal sealed class SoundDifference(double[] pooledVariance)
{
    /// <summary>How many tracks the variance of all artists counts for.</summary>
    public const int PriorTracks = 3;

    /// <summary>The variance that artists have around their own means, of each feature.</summary>
    public double[] PooledVariance => pooledVariance;

    /// <summary>Measures the variance that artists have around their own means.</summary>
    public static SoundDifference Of(IReadOnlyCollection<ArtistSound> artists)
    {
        var pooled = new double[SoundVector.Length];
        var count = artists.Sum(artist => artist.Count);
        for (var feature = 0; feature < pooled.Length; feature++)
        {
            pooled[feature] = artists.Sum(artist => artist.Variance[feature] * artist.Count) / count;
        }

        return new(pooled);
    }

    /// <summary>The difference of a value of one feature; 0 when nothing varies.</summary>
    public double Of(int feature, double value, ArtistSound artist)
    {
        var variance =
            ((artist.Count * artist.Variance[feature]) + (PriorTracks * pooledVariance[feature]))
            / (artist.Count + PriorTracks);
        return variance > 0 ? (value - artist.Mean[feature]) / Math.Sqrt(variance) : 0;
    }
}
