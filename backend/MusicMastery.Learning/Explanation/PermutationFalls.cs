using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>
/// How much the rank correlation within held-out artists falls when the values of an audio feature, or of a group of
/// them together, are permuted among each artist's tracks (Breiman 2001). The artist's mean stays what it was, so the differences follow the values.
/// </summary>
internal sealed class PermutationFalls
{
    private const int Repeats = 5;

    private readonly int _randomSeed;
    private readonly HeardArtist[] _artists;
    private readonly double[][] _falls = new double[SoundVector.Length][];
    private double[] _groupFall = [];

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

    /// <summary>
    /// Features that say much the same: loud tracks are energetic and not acoustic. Correlations in real segments are
    /// .77 (energy and loudness), −.71 and −.58 (acousticness with them).
    /// </summary>
    public static IReadOnlyList<AudioFeature> Group { get; } =
    [AudioFeature.Acousticness, AudioFeature.Energy, AudioFeature.Loudness];

    /// <summary>Measures the fall for one feature; features do not touch each other.</summary>
    public void Measure(int feature) => _falls[feature] = Falls([feature], feature);

    /// <summary>Measures the fall for the group.</summary>
    public void MeasureGroup() => _groupFall = Falls([.. Group.Select(feature => (int)feature)], SoundVector.Length);

    /// <summary>
    /// Each feature's part of all falls, 0–1; a feature whose permutation does not hurt has 0. All 0 when none hurts.
    /// </summary>
    /// <param name="artistWeights">How often each artist counts; null = once.</param>
    public double[] Shares(double[]? artistWeights = null)
    {
        double[] falls = [.. _falls.Select(fall => Total(fall, artistWeights))];
        var total = falls.Sum();
        return total > 0 ? [.. falls.Select(fall => fall / total)] : falls;
    }

    /// <summary>The group's part of its own fall and of all falls outside it, 0–1; 0 when none hurts.</summary>
    /// <param name="artistWeights">How often each artist counts; null = once.</param>
    public double GroupShare(double[]? artistWeights = null)
    {
        var group = Total(_groupFall, artistWeights);
        var others = _falls
            .Where((_, feature) => !Group.Contains((AudioFeature)feature))
            .Sum(fall => Total(fall, artistWeights));
        return group > 0 ? group / (group + others) : 0;
    }

    private double Total(double[] falls, double[]? artistWeights) =>
        Math.Max(
            0,
            falls.Zip(_artists, (fall, artist) => fall * artist.Weight * (artistWeights?[artist.Id] ?? 1)).Sum()
        );

    private double[] Falls(int[] features, int part)
    {
        var random = new Random(Seed(part));
        return [.. _artists.Select(artist => Fall(artist, features, random))];
    }

    private static double Fall(HeardArtist artist, int[] features, Random random)
    {
        double[] scores = [.. artist.Parts.Select(parts => parts.Sum())];
        if (RankCorrelation.Of(scores, artist.Popularity) is not { } correlation)
        {
            return 0;
        }

        var values = artist.Parts.Select(parts => features.Sum(feature => parts[feature])).ToArray();
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

    private int Seed(int part) => unchecked((_randomSeed * 31) + part);

    private sealed record HeardArtist(int Id, double[][] Parts, double[] Popularity)
    {
        public double Weight => Parts.Length - 1;
    }
}
