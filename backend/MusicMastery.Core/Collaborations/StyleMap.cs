using MusicMastery.Core.Artists;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Collaborations;

/// <summary>Where artists stand in the segment's space of sound, seen from the seed artist.</summary>
public sealed class StyleMap
{
    private readonly double[] _deviations;
    private readonly Dictionary<ArtistId, MeanSound> _sounds = [];
    private readonly double[] _ours;

    /// <summary>The map of a segment's artists by the tracks in it that credit them.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="songs">The seed artist's own tracks.</param>
    public StyleMap(IReadOnlyList<SegmentTrack> segment, IEnumerable<Track> songs)
    {
        var (own, all) = (new MeanSound(), new MeanSound());
        foreach (var sound in songs.Select(SoundVector.Of).OfType<double[]>())
        {
            own.Add(sound);
        }

        var heard = segment.Select(entry => (entry.Track.ArtistIds, Sound: SoundVector.Of(entry.Track))).ToList();
        foreach (var (artists, sound) in heard)
        {
            if (sound is not null)
            {
                all.Add(sound);
                foreach (var artist in artists)
                {
                    Of(artist).Add(sound);
                }
            }
        }

        _ours = own.Means();
        _deviations = Deviations([.. heard.Select(entry => entry.Sound).OfType<double[]>()], all.Means());
    }

    /// <summary>
    /// Root mean square of the differences between an artist's mean sound and the seed artist's, each in the segment's
    /// standard deviations; null when either is unknown.
    /// </summary>
    public double? Distance(ArtistId artist)
    {
        if (!_sounds.TryGetValue(artist, out var sound))
        {
            return null;
        }

        var theirs = sound.Means();
        var squares = Enumerable
            .Range(0, SoundVector.Length)
            .Where(f => _deviations[f] > 0)
            .Select(f => Math.Pow((theirs[f] - _ours[f]) / _deviations[f], 2))
            .Where(double.IsFinite)
            .ToList();
        return squares.Count > 0 ? Math.Sqrt(squares.Average()) : null;
    }

    private MeanSound Of(ArtistId artist)
    {
        if (!_sounds.TryGetValue(artist, out var sound))
        {
            _sounds[artist] = sound = new MeanSound();
        }

        return sound;
    }

    private static double[] Deviations(List<double[]> sounds, double[] means)
    {
        var squares = new MeanSound();
        foreach (var sound in sounds)
        {
            squares.Add([.. sound.Select((value, f) => (value - means[f]) * (value - means[f]))]);
        }

        return [.. squares.Means().Select(Math.Sqrt)];
    }

    /// <summary>A mean of sounds, each feature over those that know it.</summary>
    private sealed class MeanSound
    {
        private readonly double[] _sums = new double[SoundVector.Length];
        private readonly int[] _counts = new int[SoundVector.Length];

        public void Add(double[] sound)
        {
            for (var feature = 0; feature < SoundVector.Length; feature++)
            {
                if (!double.IsNaN(sound[feature]))
                {
                    _sums[feature] += sound[feature];
                    _counts[feature]++;
                }
            }
        }

        /// <summary>The means; <see cref="double.NaN"/> where none knows the feature.</summary>
        public double[] Means() => [.. _sums.Zip(_counts, (sum, count) => sum / count)];
    }
}
