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

    /// <summary>Rows enough to place the knots by.</summary>
    private const int KnotSample = 2000;

    private readonly HatBasis[] _bases;
    private readonly int[] _offsets = new int[Terms + 1];
    private readonly int[][] _hats;
    private readonly double[][] _parts;
    private readonly double[] _targets;
    private readonly int[] _artists;

    /// <summary>Lays out the rows.</summary>
    /// <param name="rows">The terms of each row; value and difference of each feature by turns.</param>
    /// <param name="targets">What each row is to be fitted to.</param>
    /// <param name="artists">The artist each row belongs to.</param>
    public AdditiveDesign(double[][] rows, double[] targets, int[] artists)
    {
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
    /// <param name="smoothness">What a step between neighbouring knots costs, as <see cref="UsualSmoothness"/>.</param>
    public AdditiveEffects Fit(double[]? artistWeights = null, double smoothness = UsualSmoothness)
    {
        var size = _offsets[Terms];
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

        Penalise(matrix, smoothness);
        var solution = Cholesky.Solve(matrix, products);
        var level = targetSum / weightSum;
        for (var row = 0; row < size; row++)
        {
            level -= solution[row] * means[row] / weightSum;
        }

        return new(
            level,
            _bases,
            [.. Enumerable.Range(0, Terms).Select(term => solution[_offsets[term].._offsets[term + 1]])]
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
    }

    private void Penalise(double[][] matrix, double smoothness)
    {
        for (var term = 0; term < Terms; term++)
        {
            var steps = _bases[term].Knots.Length - 1;
            var cost = smoothness * steps / (steps + 1);
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
