using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// What the within-artist method learns from: every track, once for each credited artist with at least
/// <see cref="LeastTracks"/> tracks, with its rank among that artist's tracks.
/// </summary>
internal sealed class WithinArtistTraining
{
    /// <summary>With fewer tracks an artist's ranks and mean sound say too little.</summary>
    public const int LeastTracks = 4;

    private readonly AdditiveDesign _design;
    private readonly Medians _medians;
    private readonly SoundDifference _difference;
    private readonly WithinArtistModel? _prior;
    private readonly double _repeats;

    private WithinArtistTraining(
        AdditiveDesign design,
        Medians medians,
        SoundDifference difference,
        WithinArtistModel? prior,
        double repeats
    )
    {
        _repeats = repeats;
        _design = design;
        _medians = medians;
        _difference = difference;
        _prior = prior;
    }

    /// <summary>Prepares these rows, beside what was known before; null when no artist has enough tracks among them.</summary>
    public static WithinArtistTraining? Of(
        SegmentTable table,
        int[] rows,
        WithinArtistModel? prior = null,
        double smoothness = AdditiveDesign.UsualSmoothness
    )
    {
        var medians = Medians.Of([.. rows.Select(row => table.Sounds[row])]);
        var groups = Groups(table, rows);
        if (groups.Count == 0)
        {
            return null;
        }

        var sounds = groups
            .Select(group => group.Rows.Select(row => medians.Fill(table.Sounds[row])).ToArray())
            .ToArray();
        ArtistSound[] artists = [.. sounds.Select(ArtistSound.Of)];
        var difference = SoundDifference.Of(artists);
        return new(
            new AdditiveDesign(
                [.. sounds.SelectMany((group, i) => group.Select(sound => Terms(sound, artists[i], difference)))],
                [.. groups.SelectMany(group => Targets([.. group.Rows.Select(row => table.Popularity[row])]))],
                [.. groups.SelectMany(group => group.Rows.Select(_ => group.Artist))],
                prior is null
                    ? null
                    : [.. sounds.SelectMany((group, i) => group.Select(sound => prior.Score(sound, artists[i])))],
                smoothness
            ),
            medians,
            difference,
            prior,
            groups.Sum(group => (double)group.Rows.Count) / groups.SelectMany(group => group.Rows).Distinct().Count()
        );
    }

    /// <summary>Fits the model.</summary>
    /// <param name="artistWeights">How often each artist counts; null = once.</param>
    public WithinArtistModel Fit(double[]? artistWeights = null) =>
        new(_medians, _difference, _design.Fit(artistWeights), _prior);

    /// <summary>Fits the model, and tells how sure it is.</summary>
    public (WithinArtistModel Model, EffectsDoubt Doubt) FitWithDoubt()
    {
        var (effects, doubt) = _design.FitWithDoubt(_repeats);
        return (new(_medians, _difference, effects, _prior), doubt);
    }

    private static List<(int Artist, List<int> Rows)> Groups(SegmentTable table, int[] rows)
    {
        var groups = new List<int>?[table.ArtistCount];
        foreach (var row in rows)
        {
            foreach (var artist in table.Credits[row])
            {
                (groups[artist] ??= []).Add(row);
            }
        }

        return
        [
            .. groups
                .Index()
                .Where(group => group.Item?.Count >= LeastTracks)
                .Select(group => (group.Index, group.Item!)),
        ];
    }

    /// <summary>
    /// Savage's exponential scores of the ranks, −ln(1 − p): telling an artist's best track from the second best counts
    /// for more than telling the two worst apart, for it is the top that advice is about (Savage 1956). Less their mean,
    /// so that an artist as a whole is neither good nor bad.
    /// </summary>
    private static IEnumerable<double> Targets(double[] popularity)
    {
        double[] scores = [.. Percentile.Ranks(popularity).Select(rank => -Math.Log(1 - (rank / 100)))];
        var mean = scores.Average();
        return scores.Select(score => score - mean);
    }

    private static double[] Terms(double[] sound, ArtistSound artist, SoundDifference difference)
    {
        var terms = new double[AdditiveDesign.Terms];
        for (var feature = 0; feature < SoundVector.Length; feature++)
        {
            terms[2 * feature] = sound[feature];
            terms[(2 * feature) + 1] = difference.Of(feature, sound[feature], artist);
        }

        return terms;
    }
}
