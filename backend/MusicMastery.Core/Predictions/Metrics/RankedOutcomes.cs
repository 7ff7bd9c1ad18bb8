namespace MusicMastery.Core.Predictions.Metrics;

/// <summary>
/// Outcomes in the _order of a score, highest first, sorted once so that many reweightings of the same predictions (one
/// for each resample of the artists) cost one pass each.
/// </summary>
public sealed class RankedOutcomes
{
    private readonly double[] _scores;
    private readonly int[] _order;
    private readonly bool[] _positive;

    /// <summary>Sorts the predictions.</summary>
    /// <param name="scores">What was predicted, none of them NaN; only the order counts.</param>
    /// <param name="outcomes">What came true, one for each score.</param>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public RankedOutcomes(ReadOnlySpan<double> scores, ReadOnlySpan<bool> outcomes)
    {
        if (scores.Length != outcomes.Length)
        {
            throw new ArgumentException($"{scores.Length} scores, but {outcomes.Length} outcomes.", nameof(outcomes));
        }

        _scores = scores.ToArray();
        _order = [.. Enumerable.Range(0, scores.Length)];
        Array.Sort(_scores, _order);
        Array.Reverse(_scores);
        Array.Reverse(_order);
        _positive = new bool[_order.Length];
        for (var i = 0; i < _order.Length; i++)
        {
            _positive[i] = outcomes[_order[i]];
        }
    }

    /// <summary>
    /// The area under the ROC curve, 0–1: the probability that a true outcome scores above a false one, ties counting
    /// half (Hanley and McNeil 1982). Null unless there are both.
    /// </summary>
    /// <param name="weights">How often each prediction counts, at least 0; empty = once each.</param>
    public double? Auc(ReadOnlySpan<double> weights = default)
    {
        var (area, truth, falsehood) = (0.0, 0.0, 0.0);
        for (var start = 0; start < _order.Length; )
        {
            var (end, tiedTrue, tiedFalse) = NextTie(start, weights);
            area += tiedFalse * (truth + (tiedTrue / 2));
            truth += tiedTrue;
            falsehood += tiedFalse;
            start = end;
        }

        return truth > 0 && falsehood > 0 ? area / truth / falsehood : null;
    }

    /// <summary>
    /// The mean of precision over the true outcomes, 0–1, taken from the highest score down, tied scores together
    /// (non-interpolated, as scikit-learn has it). Chance gives the share of true outcomes. Null when there is none.
    /// </summary>
    /// <param name="weights">How often each prediction counts, at least 0; empty = once each.</param>
    public double? AveragePrecision(ReadOnlySpan<double> weights = default)
    {
        var (sum, truth, seen) = (0.0, 0.0, 0.0);
        for (var start = 0; start < _order.Length; )
        {
            var (end, tiedTrue, tiedFalse) = NextTie(start, weights);
            truth += tiedTrue;
            seen += tiedTrue + tiedFalse;
            sum += tiedTrue > 0 ? tiedTrue * truth / seen : 0;
            start = end;
        }

        return truth > 0 ? sum / truth : null;
    }

    private (int End, double True, double False) NextTie(int start, ReadOnlySpan<double> weights)
    {
        var (end, truth, falsehood) = (start, 0.0, 0.0);
        for (; end < _order.Length && _scores[end] == _scores[start]; end++)
        {
            var weight = weights.IsEmpty ? 1 : weights[_order[end]];
            if (_positive[end])
            {
                truth += weight;
            }
            else
            {
                falsehood += weight;
            }
        }

        return (end, truth, falsehood);
    }
}
