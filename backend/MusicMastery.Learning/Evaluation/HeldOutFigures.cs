using MusicMastery.Core.Predictions;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Evaluation;

/// <summary>How a method did on rows it had not seen, fold by fold.</summary>
internal sealed class HeldOutFigures
{
    private const int CalibrationBinCount = 10;

    private readonly SegmentTable _table;
    private readonly (TestedRows Tested, RankedOutcomes Ranked)[] _folds;
    private readonly (int Artist, double Correlation, double Weight)[] _artists;
    private readonly double[] _probabilities;
    private readonly bool[] _outcomes;

    /// <summary>Sets predictions against what came true.</summary>
    public HeldOutFigures(SegmentTable table, Target target, IReadOnlyList<TestedRows> folds)
    {
        _table = table;
        _folds = [.. folds.Select(fold => (fold, new RankedOutcomes(fold.Scores, fold.Popular)))];
        _artists = [.. folds.SelectMany(Correlations)];
        var events = folds.SelectMany(fold => Events(fold, target)).ToArray();
        _probabilities = [.. events.Select(item => item.Probability)];
        _outcomes = [.. events.Select(item => item.Outcome)];
    }

    /// <summary>Share of popular tracks that were predicted popular; 0 when none is.</summary>
    public double Recall => Share(fold => fold.Popular, fold => fold.PredictedPopular);

    /// <summary>Share of tracks predicted popular that are; 0 when none was.</summary>
    public double Precision => Share(fold => fold.PredictedPopular, fold => fold.Popular);

    /// <summary>Skill of the probabilities; 0 when all outcomes are alike.</summary>
    public double BrierSkill => _outcomes.Length == 0 ? 0 : BrierScore.Skill(_probabilities, _outcomes) ?? 0;

    /// <summary>Probabilities against the shares that came true.</summary>
    public IReadOnlyList<CalibrationBin> Calibration =>
        CalibrationCurve.Bins(_probabilities, _outcomes, CalibrationBinCount);

    /// <summary>The area under the ROC curve for popular tracks, the mean over folds; null when undefined.</summary>
    public double? Auc(double[]? artistWeights = null) => Mean(artistWeights, (ranked, weights) => ranked.Auc(weights));

    /// <summary>Average precision for popular tracks, the mean over folds; null when undefined.</summary>
    public double? AveragePrecision(double[]? artistWeights = null) =>
        Mean(artistWeights, (ranked, weights) => ranked.AveragePrecision(weights));

    /// <summary>
    /// Spearman's correlation of score and popularity among one artist's tracks, averaged over artists with at least
    /// four; an artist weighs its tracks less one, for that is how precise its correlation is. Null without such an
    /// artist.
    /// </summary>
    public double? WithinArtistCorrelation(double[]? artistWeights = null)
    {
        var (sum, total) = (0.0, 0.0);
        foreach (var (artist, correlation, weight) in _artists)
        {
            var times = weight * (artistWeights?[artist] ?? 1);
            sum += times * correlation;
            total += times;
        }

        return total > 0 ? sum / total : null;
    }

    /// <summary><see cref="WithinArtistCorrelation(double[])"/> with its interval, stretched to hold as it says.</summary>
    /// <param name="resamples">How often each artist counts in each resample.</param>
    public Estimate WithinArtistCorrelation(double[][] resamples) =>
        IntervalStretch.Of(
            Interval(WithinArtistCorrelation, resamples, new(0, -1, 1)),
            _folds.Average(fold => fold.Tested.Noise),
            [.. _artists.Select(artist => artist.Weight)]
        );

    /// <summary>A figure with the 95 % interval that resampling the artists gives it.</summary>
    /// <param name="figure">The figure under artist weights.</param>
    /// <param name="resamples">How often each artist counts in each resample.</param>
    /// <param name="unknown">What to say where it is undefined: what chance would give, with the whole range.</param>
    public static Estimate Interval(Func<double[]?, double?> figure, double[][] resamples, Estimate unknown)
    {
        if (figure(null) is not { } value)
        {
            return unknown;
        }

        double[] values = [.. resamples.Select(figure).OfType<double>().Append(value)];
        return new(value, Math.Min(value, Percentile.Of(values, 2.5)), Math.Max(value, Percentile.Of(values, 97.5)));
    }

    private double? Mean(double[]? artistWeights, Func<RankedOutcomes, double[]?, double?> figure)
    {
        var (sum, total) = (0.0, 0.0);
        foreach (var (tested, ranked) in _folds)
        {
            double[]? weights = artistWeights is null
                ? null
                : Array.ConvertAll(tested.Rows, row => artistWeights[_table.FirstArtist(row)]);
            if (figure(ranked, weights) is { } value)
            {
                sum += value * tested.Rows.Length;
                total += tested.Rows.Length;
            }
        }

        return total > 0 ? sum / total : null;
    }

    private IEnumerable<(int Artist, double Correlation, double Weight)> Correlations(TestedRows tested)
    {
        var scores = tested.Rows.Zip(tested.Scores).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var group in TopOfArtist.Groups(_table, tested.Rows))
        {
            double[] popularity = [.. group.Select(row => _table.Popularity[row])];
            if (popularity.Distinct().Skip(1).Any())
            {
                double[] score = [.. group.Select(row => tested.OrdersWithinArtist ? scores[row] : 0)];
                var correlation = RankCorrelation.Of(score, popularity) ?? 0;
                yield return (_table.FirstArtist(group[0]), correlation, group.Length - 1);
            }
        }
    }

    private IEnumerable<(double Probability, bool Outcome)> Events(TestedRows tested, Target target)
    {
        if (target == Target.PopularInSegment)
        {
            return tested.Probabilities.Zip(tested.Popular);
        }

        var probabilities = tested.Rows.Zip(tested.Probabilities).ToDictionary(pair => pair.First, pair => pair.Second);
        return TopOfArtist
            .Groups(_table, tested.Rows)
            .SelectMany(group => group.Zip(TopOfArtist.Of(_table, group)))
            .Select(pair => (probabilities[pair.First], pair.Second));
    }

    private double Share(Func<TestedRows, bool[]> among, Func<TestedRows, bool[]> those)
    {
        var (hits, total) = (0, 0);
        foreach (var (tested, _) in _folds)
        {
            hits += among(tested).Zip(those(tested)).Count(pair => pair is { First: true, Second: true });
            total += among(tested).Count(isAmong => isAmong);
        }

        return total > 0 ? (double)hits / total : 0;
    }
}
