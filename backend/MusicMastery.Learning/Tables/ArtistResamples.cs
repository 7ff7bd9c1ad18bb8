namespace MusicMastery.Learning.Tables;

/// <summary>How often each artist counts in each resample: drawn with replacement, as many as there are.</summary>
internal static class ArtistResamples
{
    /// <summary>One weight for each artist in each resample.</summary>
    public static double[][] Draw(int artistCount, int count, int randomSeed)
    {
        var random = new Random(randomSeed);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                {
                    var weights = new double[artistCount];
                    for (var draw = 0; draw < artistCount; draw++)
                    {
                        weights[random.Next(artistCount)]++;
                    }

                    return weights;
                }),
        ];
    }
}
