using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// The rows an additive model is fitted to, laid out once so that it can be fitted to many resamples of the artists.
/// Each audio feature has two terms: the value itself and its difference from the artist's mean.
/// </summary>
internal sealed class AdditiveDesign
{
    /// <summary>How many terms there are: two for each audio feature.</summary>
    public const int Terms = 2 * SoundVector.Length;

    /// <summary>
    /// What a step between two neighbouring knots costs, in the squared error of as many tracks: the effects of a
    /// feature are expected to be small and smooth until many tracks say otherwise.
    /// </summary>
    public const double UsualSmoothness = 600;

    /// <summary>
    /// A prior is expected to hold half as strongly here as where it was learnt, until the rows say otherwise: that
    /// expectation counts as much as rows whose squared prior scores add up to this (about 1,000 tracks).
    /// </summary>
    private const double PriorHold = 20;

    private const double ExpectedPriorWeight = 0.5;

    /// <summary>Rows enough to place the knots by.</summary>
    private const int KnotSample = 2000;

    private readonly HatBasis[] _bases;
    private readonly int[] _offsets = new int[Terms + 1];
    private readonly int[][] _hats;
    private readonly double[][] _parts;
    private readonly double[] _targets;
    private readonly int[] _artists;
    private readonly double[]? _prior;
    private readonly double _smoothness;

    /// <summary>Lays out the rows.</summary>
    /// <param name="rows">The terms of each row; value and difference of each feature by turns.</param>
    /// <param name="targets">What each row is to be fitted to.</param>
    /// <param name="artists">The artist each row belongs to.</param>
    /// <param name="prior">The score that a prior gives each row; null without one.</param>
    /// <param name="smoothness">What a step between neighbouring knots costs, as <see cref="UsualSmoothness"/>.</param>
    public AdditiveDesign(
        double[][] rows,
        double[] targets,
        int[] artists,
        double[]? prior = null,
        double smoothness = UsualSmoothness
    )
    {
        (_prior, _smoothness) = (prior, smoothness);
        _targets = targets;
        _artists = artists;
        _bases = new HatBasis[Terms];
        _hats = [.. rows.Select(_ => new int[Terms])];
        _parts = [.. rows.Select(_ => new double[Terms])];
        var sample = Sample.Of(rows, KnotSample);
        for (var term = 0; term < Terms; term++)
        {
            _bases[term] = HatBasis.Of([.. sample.Select(row => row[term])]);
            _offsets[term + 1] = _offsets[term] + _bases[term].Knots.Length;
            for (var row = 0; row < rows.Length; row++)
            {
                (var hat, _parts[row][term]) = _bases[term].Locate(rows[row][term]);
                _hats[row][term] = _offsets[term] + hat;
            }
        }
    }

    /// <summary>Fits penalised least squares.</summary>
    /// <param name="artistWeights">How often each artist counts; null = once.</param>
    public AdditiveEffects Fit(double[]? artistWeights = null) => Solve(artistWeights).Effects;

    /// <summary>Fits penalised least squares, and tells how sure the fit is.</summary>
    /// <param name="repeats">
    /// How often a track is among the rows, on the mean: once for each credited artist, but it is one piece of evidence.
    /// </param>
    public (AdditiveEffects Effects, EffectsDoubt Doubt) FitWithDoubt(double repeats)
    {
        var (effects, factor) = Solve(null);
        double[] scores = [.. Enumerable.Range(0, _targets.Length).Select(row => Fitted(row, effects))];
        var penalty = Enumerable.Range(0, factor.Length).Select(row => new double[row + 1]).ToArray();
        Penalise(penalty, new double[factor.Length]);
        return (effects, EffectsDoubt.Of(factor, penalty, scores, _targets, _artists, repeats));
    }

    private double Fitted(int row, AdditiveEffects effects)
    {
        var sum = effects.Level + (_prior is null ? 0 : effects.PriorWeight * _prior[row]);
        for (var term = 0; term < Terms; term++)
        {
            var (heights, hat) = (effects.Heights[term], _hats[row][term] - _offsets[term]);
            sum += heights[hat] + (_parts[row][term] * (heights[hat + 1] - heights[hat]));
        }

        return sum;
    }

    private (AdditiveEffects Effects, double[][] Factor) Solve(double[]? artistWeights)
    {
        var size = _offsets[Terms] + (_prior is null ? 0 : 1);
        var matrix = Enumerable.Range(0, size).Select(row => new double[row + 1]).ToArray();
        var (means, products) = (new double[size], new double[size]);
        var (weightSum, targetSum) = (0.0, 0.0);
        for (var row = 0; row < _targets.Length; row++)
        {
            var weight = artistWeights?[_artists[row]] ?? 1;
            if (weight > 0)
            {
                Add(row, weight, matrix, means, products);
                weightSum += weight;
                targetSum += weight * _targets[row];
            }
        }

        // Without any artist drawn, every effect is 0.
        weightSum = weightSum > 0 ? weightSum : 1;
        for (var row = 0; row < size; row++)
        {
            products[row] -= means[row] * targetSum / weightSum;
            for (var column = 0; column <= row; column++)
            {
                matrix[row][column] -= means[row] * means[column] / weightSum;
            }
        }

        Penalise(matrix, products);
        Cholesky.Factor(matrix);
        var solution = Cholesky.Solve(matrix, products);
        var level = targetSum / weightSum;
        for (var row = 0; row < size; row++)
        {
            level -= solution[row] * means[row] / weightSum;
        }

        return (
            new AdditiveEffects(
                level,
                _bases,
                [.. Enumerable.Range(0, Terms).Select(term => solution[_offsets[term].._offsets[term + 1]])],
                _prior is null ? 0 : solution[^1]
            ),
            matrix
        );
    }

    private void Add(int row, double weight, double[][] matrix, double[] sums, double[] products)
    {
        var (hats, parts) = (_hats[row], _parts[row]);
        for (var a = 0; a < hats.Length; a++)
        {
            var (upper, lower) = (weight * parts[a], weight * (1 - parts[a]));
            var (low, high) = (matrix[hats[a]], matrix[hats[a] + 1]);
            sums[hats[a]] += lower;
            sums[hats[a] + 1] += upper;
            products[hats[a]] += lower * _targets[row];
            products[hats[a] + 1] += upper * _targets[row];
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

        if (_prior is not null)
        {
            AddPrior(row, weight, matrix[^1], sums, products);
        }
    }

    private void AddPrior(int row, double weight, double[] last, double[] sums, double[] products)
    {
        var (hats, parts, score) = (_hats[row], _parts[row], weight * _prior![row]);
        for (var a = 0; a < hats.Length; a++)
        {
            last[hats[a]] += score * (1 - parts[a]);
            last[hats[a] + 1] += score * parts[a];
        }

        last[^1] += score * _prior[row];
        sums[^1] += score;
        products[^1] += score * _targets[row];
    }

    private void Penalise(double[][] matrix, double[] products)
    {
        if (_prior is not null)
        {
            matrix[^1][^1] += PriorHold;
            products[^1] += PriorHold * ExpectedPriorWeight;
        }

        for (var term = 0; term < Terms; term++)
        {
            var steps = _bases[term].Knots.Length - 1;
            var cost = _smoothness * steps / (steps + 1);
            for (var hat = _offsets[term]; hat < _offsets[term + 1]; hat++)
            {
                matrix[hat][hat] += 1;
                if (hat + 1 < _offsets[term + 1])
                {
                    matrix[hat][hat] += cost;
                    matrix[hat + 1][hat + 1] += cost;
                    matrix[hat + 1][hat] -= cost;
                }
            }
        }
    }
}
