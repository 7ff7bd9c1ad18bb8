namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// The equations of one penalised least squares fit: an unknown for each hat of each term, and a last one for the weight
/// of the prior where there is one.
/// </summary>
internal sealed class AdditiveEquations
{
    /// <summary>
    /// A prior is expected to hold half as strongly here as where it was learnt, until the rows say otherwise: that
    /// expectation counts as much as rows whose squared prior scores add up to this (about 1,000 tracks).
    /// </summary>
    private const double PriorHold = 20;

    private const double ExpectedPriorWeight = 0.5;

    private readonly int[] _offsets;
    private readonly bool _hasPrior;
    private readonly double[] _sums;
    private readonly double[] _products;
    private double _weightSum;
    private double _targetSum;

    /// <summary>Equations without any row yet.</summary>
    /// <param name="offsets">Where the hats of each term begin, and where the last end.</param>
    /// <param name="hasPrior">Whether the prior's weight is an unknown too.</param>
    public AdditiveEquations(int[] offsets, bool hasPrior)
    {
        (_offsets, _hasPrior) = (offsets, hasPrior);
        var size = offsets[^1] + (hasPrior ? 1 : 0);
        Matrix = [.. Enumerable.Range(0, size).Select(row => new double[row + 1])];
        (_sums, _products) = (new double[size], new double[size]);
    }

    /// <summary>The lower triangle of the matrix; once solved, its Cholesky factor.</summary>
    public double[][] Matrix { get; }

    /// <summary>Adds a row.</summary>
    /// <param name="hats">For each term the hat below the row's value; the next one is that above.</param>
    /// <param name="parts">For each term how far the value is on its way from the one to the other, 0–1.</param>
    /// <param name="prior">The prior's score; not looked at without one.</param>
    /// <param name="target">What the row is to be fitted to.</param>
    /// <param name="weight">How much it counts, above 0.</param>
    public void Add(int[] hats, double[] parts, double prior, double target, double weight)
    {
        for (var a = 0; a < hats.Length; a++)
        {
            var (upper, lower) = (weight * parts[a], weight * (1 - parts[a]));
            var (low, high) = (Matrix[hats[a]], Matrix[hats[a] + 1]);
            _sums[hats[a]] += lower;
            _sums[hats[a] + 1] += upper;
            _products[hats[a]] += lower * target;
            _products[hats[a] + 1] += upper * target;
            for (var b = 0; b < a; b++)
            {
                var (column, part) = (hats[b], parts[b]);
                low[column] += lower * (1 - part);
                low[column + 1] += lower * part;
                high[column] += upper * (1 - part);
                high[column + 1] += upper * part;
            }

            low[hats[a]] += lower * (1 - parts[a]);
            high[hats[a]] += upper * (1 - parts[a]);
            high[hats[a] + 1] += upper * parts[a];
        }

        if (_hasPrior)
        {
            AddPrior(hats, parts, prior, target, weight);
        }

        _weightSum += weight;
        _targetSum += weight * target;
    }

    /// <summary>Takes the mean out of every column, once all rows are added. Without any row every effect is 0.</summary>
    public void Centre()
    {
        _weightSum = _weightSum > 0 ? _weightSum : 1;
        for (var row = 0; row < Matrix.Length; row++)
        {
            _products[row] -= _sums[row] * _targetSum / _weightSum;
            for (var column = 0; column <= row; column++)
            {
                Matrix[row][column] -= _sums[row] * _sums[column] / _weightSum;
            }
        }
    }

    /// <summary>Adds what steps between neighbouring hats, hats themselves, and a prior's weight other than expected cost.</summary>
    /// <param name="smoothness">What a step costs.</param>
    public void Penalise(double smoothness)
    {
        if (_hasPrior)
        {
            Matrix[^1][^1] += PriorHold;
            _products[^1] += PriorHold * ExpectedPriorWeight;
        }

        for (var term = 0; term < _offsets.Length - 1; term++)
        {
            var steps = _offsets[term + 1] - _offsets[term] - 1;
            var cost = smoothness * steps / (steps + 1);
            for (var hat = _offsets[term]; hat < _offsets[term + 1]; hat++)
            {
                Matrix[hat][hat] += 1;
                if (hat + 1 < _offsets[term + 1])
                {
                    Matrix[hat][hat] += cost;
                    Matrix[hat + 1][hat + 1] += cost;
                    Matrix[hat + 1][hat] -= cost;
                }
            }
        }
    }

    /// <summary>The unknowns, and the level that is left when all of them are 0.</summary>
    public (double Level, double[] Unknowns) Solve()
    {
        Cholesky.Factor(Matrix);
        var unknowns = Cholesky.Solve(Matrix, _products);
        var level = _targetSum / _weightSum;
        for (var row = 0; row < unknowns.Length; row++)
        {
            level -= unknowns[row] * _sums[row] / _weightSum;
        }

        return (level, unknowns);
    }

    private void AddPrior(int[] hats, double[] parts, double prior, double target, double weight)
    {
        var (last, score) = (Matrix[^1], weight * prior);
        for (var a = 0; a < hats.Length; a++)
        {
            last[hats[a]] += score * (1 - parts[a]);
            last[hats[a] + 1] += score * parts[a];
        }

        last[^1] += score * prior;
        _sums[^1] += score;
        _products[^1] += score * target;
    }
}
