using MusicMastery.Core.Artists;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Collaborations;

/// <summary>Where artists stand in the segment's space of sound.</summary>
public sealed class StyleMap
{
    private readonly double[] _deviations;
    private readonly Dictionary<ArtistId, double[]> _means;

    /// <summary>The map of a segment's artists by the tracks in it that credit them.</summary>
    public StyleMap(IReadOnlyList<SegmentTrack> segment)
    {
        var sounds = segment
            .Select(entry => (entry.Track.ArtistIds, Sound: SoundVector.Of(entry.Track)))
            .Where(entry => entry.Sound is not null)
            .Select(entry => (entry.ArtistIds, Sound: entry.Sound!))
            .ToList();
        _deviations = Deviations([.. sounds.Select(entry => entry.Sound)]);
        _means = sounds
            .SelectMany(entry => entry.ArtistIds.Select(id => (id, entry.Sound)))
            .GroupBy(entry => entry.id, entry => entry.Sound)
            .ToDictionary(group => group.Key, group => Mean([.. group]));
    }

    /// <summary>
    /// Root mean square of the differences between an artist's mean sound and that of these tracks, each in the
    /// segment's standard deviations; null when either is unknown.
    /// </summary>
    public double? Distance(ArtistId artist, IEnumerable<Track> tracks)
    {
        var sounds = tracks.Select(SoundVector.Of).OfType<double[]>().ToList();
        if (sounds.Count == 0 || !_means.TryGetValue(artist, out var theirs))
        {
            return null;
        }

        var ours = Mean(sounds);
        var squares = Enumerable
            .Range(0, SoundVector.Length)
            .Where(f => _deviations[f] > 0)
            .Select(f => Math.Pow((theirs[f] - ours[f]) / _deviations[f], 2))
            .Where(double.IsFinite)
            .ToList();
        return squares.Count > 0 ? Math.Sqrt(squares.Average()) : null;
    }

    private static double[] Mean(List<double[]> sounds) =>
        [.. Enumerable.Range(0, SoundVector.Length).Select(f => Known(sounds, f).DefaultIfEmpty(double.NaN).Average())];

    private static double[] Deviations(List<double[]> sounds)
    {
        var means = Mean(sounds);
        return
        [
            .. Enumerable
                .Range(0, SoundVector.Length)
                .Select(f =>
                    Math.Sqrt(Known(sounds, f).Select(v => (v - means[f]) * (v - means[f])).DefaultIfEmpty(0).Average())
                ),
        ];
    }

    private static IEnumerable<double> Known(List<double[]> sounds, int feature) =>
        sounds.Select(sound => sound[feature]).Where(value => !double.IsNaN(value));
}
