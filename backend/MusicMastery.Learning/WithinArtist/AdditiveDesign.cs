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
        var penalty = new AdditiveEquations(_offsets, _prior is not null);
        penalty.Penalise(_smoothness);
        return (effects, EffectsDoubt.Of(factor, penalty.Matrix, scores, _targets, _artists, repeats));
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
        var equations = new AdditiveEquations(_offsets, _prior is not null);
        for (var row = 0; row < _targets.Length; row++)
        {
            var weight = artistWeights?[_artists[row]] ?? 1;
            if (weight > 0)
            {
                equations.Add(_hats[row], _parts[row], _prior?[row] ?? 0, _targets[row], weight);
            }
        }

        equations.Centre();
        equations.Penalise(_smoothness);
        var (level, solution) = equations.Solve();
        return (
            new AdditiveEffects(
                level,
                _bases,
                [.. Enumerable.Range(0, Terms).Select(term => solution[_offsets[term].._offsets[term + 1]])],
                _prior is null ? 0 : solution[^1]
            ),
            equations.Matrix
        );
    }
}
