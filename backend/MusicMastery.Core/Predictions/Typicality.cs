using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Predictions;

/// <summary>How near the segment's centre a sound is.</summary>
public sealed class Typicality
{
    private readonly double[] _means = new double[SoundVector.Length];
    private readonly double[] _deviations = new double[SoundVector.Length];
    private readonly double[] _distances;

    /// <summary>Measures the segment: its mean sound, the spread, and how far each of its tracks is out.</summary>
    public Typicality(IReadOnlyList<SegmentTrack> segment)
    {
        var sounds = segment.Select(entry => SoundVector.Of(entry.Track)).OfType<double[]>().ToList();
        for (var feature = 0; feature < SoundVector.Length; feature++)
        {
            var known = sounds.Select(sound => sound[feature]).Where(value => !double.IsNaN(value)).ToList();
            if (known.Count > 0)
            {
                var mean = _means[feature] = known.Average();
                _deviations[feature] = Math.Sqrt(known.Average(value => (value - mean) * (value - mean)));
            }
        }

        _distances = [.. sounds.Select(Distance).Order()];
    }

    /// <summary>
    /// Share of the segment's tracks farther from its centre than this one, 0–1, by Euclidean distance in standard
    /// deviations averaged over the features that are known; 0 for a track without audio features.
    /// </summary>
    public double Of(Track track)
    {
        if (SoundVector.Of(track) is not { } sound || _distances.Length == 0)
        {
            return 0;
        }

        var distance = Distance(sound);
        var nearer = Array.BinarySearch(_distances, distance);
        var from = nearer < 0 ? ~nearer : nearer;
        while (from < _distances.Length && _distances[from] <= distance)
        {
            from++;
        }

        return (double)(_distances.Length - from) / _distances.Length;
    }

    private double Distance(double[] sound)
    {
        var (sum, count) = (0.0, 0);
        for (var feature = 0; feature < SoundVector.Length; feature++)
        {
            if (_deviations[feature] > 0 && !double.IsNaN(sound[feature]))
            {
                sum += Math.Pow((sound[feature] - _means[feature]) / _deviations[feature], 2);
                count++;
            }
        }

        return count == 0 ? 0 : Math.Sqrt(sum / count);
    }
}
