using MusicMastery.Core.Predictions;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>A segment track as a model hears it.</summary>
/// <param name="Sound">Its values, none unknown.</param>
/// <param name="Artist">How its first-named artist sounds.</param>
/// <param name="Score">Its score, less the artist's mean score.</param>
internal sealed record HeardTrack(double[] Sound, ArtistSound Artist, double Score);

/// <summary>
/// The accumulated local effect of one audio feature (Apley and Zhu 2020): how much a score changes from one decile of
/// the feature to the next, averaged over the tracks that lie between them, their other features and their artist's
/// mean staying as they are.
/// </summary>
internal sealed class EffectCurve
{
    private const int Pieces = 10;

    private readonly int _feature;
    private readonly double[] _grid;
    private readonly (HeardTrack Track, int Piece)[] _tracks;
    private readonly int[] _support;

    /// <summary>Lays out the pieces over tracks that know the feature; at least one.</summary>
    public EffectCurve(int feature, IReadOnlyList<HeardTrack> tracks)
    {
        _feature = feature;
        double[] values = [.. tracks.Select(track => track.Sound[feature]).Order()];
        _grid =
        [
            .. Enumerable.Range(0, Pieces + 1).Select(i => Percentile.OfSorted(values, 100.0 * i / Pieces)).Distinct(),
        ];
        _tracks = [.. tracks.Select(track => (track, Piece(track.Sound[feature])))];
        _support = new int[_grid.Length];
        foreach (var value in values)
        {
            _support[value <= _grid[0] ? 0 : Piece(value)]++;
        }
    }

    /// <summary>Whether more of the feature raises the score on the whole: 1, −1, or 0 when it makes no difference.</summary>
    public int Sign(WithinArtistModel model) => Math.Sign(Steps(model, (_, from, to) => to - from).Sum());

    /// <summary>The curve on the scale of appeal, with mean 0 over the tracks, and the way it goes.</summary>
    public (IReadOnlyList<EffectPoint> Points, Direction Direction) Draw(
        WithinArtistModel model,
        PlattScaling calibration
    )
    {
        var steps = Steps(
            model,
            (track, from, to) =>
            {
                var rest = track.Score - model.Part(_feature, track.Sound[_feature], track.Artist);
                return calibration.Probability(rest + to) - calibration.Probability(rest + from);
            }
        );
        var heights = new double[_grid.Length];
        for (var piece = 1; piece < heights.Length; piece++)
        {
            heights[piece] = heights[piece - 1] + steps[piece];
        }

        var mean = heights.Zip(_support, (height, count) => height * count).Sum() / _tracks.Length;
        return ([.. _grid.Select((value, i) => new EffectPoint(value, heights[i] - mean, _support[i]))], Turn(steps));
    }

    /// <summary>A curve is mixed when what it loses in one direction is over a third of what it gains in the other.</summary>
    private static Direction Turn(double[] steps)
    {
        var up = steps.Where(step => step > 0).Sum();
        var down = -steps.Where(step => step < 0).Sum();
        return Math.Min(up, down) > Math.Max(up, down) / 3 ? Direction.Mixed
            : up >= down ? Direction.Up
            : Direction.Down;
    }

    /// <summary>The mean change over each piece; that of the first grid point, which ends none, is 0.</summary>
    private double[] Steps(WithinArtistModel model, Func<HeardTrack, double, double, double> change)
    {
        var (sums, counts) = (new double[_grid.Length], new int[_grid.Length]);
        foreach (var (track, piece) in _tracks)
        {
            if (piece < _grid.Length)
            {
                var from = model.Part(_feature, _grid[piece - 1], track.Artist);
                sums[piece] += change(track, from, model.Part(_feature, _grid[piece], track.Artist));
                counts[piece]++;
            }
        }

        return [.. sums.Zip(counts, (sum, count) => count > 0 ? sum / count : 0)];
    }

    private int Piece(double value)
    {
        var piece = Array.BinarySearch(_grid, value);
        return Math.Max(1, piece < 0 ? ~piece : piece);
    }
}
