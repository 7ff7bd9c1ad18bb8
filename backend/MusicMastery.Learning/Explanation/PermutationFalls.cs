using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>
/// How much the rank correlation within held-out artists falls when one audio feature's values are permuted among each
/// artist's tracks (Breiman 2001). The artist's mean stays what it was, so the differences follow the values.
/// </summary>
internal sealed class PermutationFalls
{
    private const int Repeats = 5;

    private readonly int _randomSeed;
    private readonly HeardArtist[] _artists;
    private readonly double[][] _falls = new double[SoundVector.Length][];

    /// <summary>Scores the held-out artists.</summary>
    public PermutationFalls(SegmentTable table, IEnumerable<HeldOutScores> heldOut, int randomSeed)
    {
        _randomSeed = randomSeed;
        _artists =
        [
            .. heldOut.SelectMany(fold =>
                fold.Groups.Select(group =>
                {
                    double[][] sounds = [.. group.Select(row => fold.Model.Medians.Fill(table.Sounds[row]))];
                    var artist = ArtistSound.Of(sounds);
                    var parts = sounds.Select(sound => fold.Model.Parts(sound, artist)).ToArray();
                    double[] popularity = [.. group.Select(row => table.Popularity[row])];
                    return new HeardArtist(table.FirstArtist(group[0]), parts, popularity);
                })
            ),
        ];
    }

    /// <summary>Measures the fall for one feature; features do not touch each other.</summary>
    public void Measure(int feature)
    {
        var random = new Random(Seed(feature));
        _falls[feature] = [.. _artists.Select(artist => Fall(artist, feature, random))];
    }

    /// <summary>
    /// Each feature's part of all falls, 0–1; a feature whose permutation does not hurt has 0. All 0 when none hurts.
    /// </summary>
    /// <param name="artistWeights">How often each artist counts; null = once.</param>
    public double[] Shares(double[]? artistWeights = null)
    {
        double[] falls =
        [
            .. _falls.Select(ofFeature =>
                Math.Max(
                    0,
                    ofFeature
                        .Zip(_artists, (fall, artist) => fall * artist.Weight * (artistWeights?[artist.Id] ?? 1))
                        .Sum()
                )
            ),
        ];
        var total = falls.Sum();
        return total > 0 ? [.. falls.Select(fall => fall / total)] : falls;
    }

    private static double Fall(HeardArtist artist, int feature, Random random)
    {
        double[] scores = [.. artist.Parts.Select(parts => parts.Sum())];
        if (RankCorrelation.Of(scores, artist.Popularity) is not { } correlation)
        {
            return 0;
        }

        var values = artist.Parts.Select(parts => parts[feature]).ToArray();
        var permuted = (double[])values.Clone();
        var changed = new double[scores.Length];
        var fall = 0.0;
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            random.Shuffle(permuted);
            for (var i = 0; i < changed.Length; i++)
            {
                changed[i] = scores[i] - values[i] + permuted[i];
            }

            fall += (correlation - (RankCorrelation.Of(changed, artist.Popularity) ?? 0)) / Repeats;
        }

        return fall;
    }

    private int Seed(int feature) => unchecked((_randomSeed * 31) + feature);

    private sealed record HeardArtist(int Id, double[][] Parts, double[] Popularity)
    {
        public double Weight => Parts.Length - 1;
    }
}
