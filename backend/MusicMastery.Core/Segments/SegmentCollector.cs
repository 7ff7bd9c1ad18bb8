using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Segments;

/// <summary>Collects the tracks a seed artist competes with.</summary>
public sealed class SegmentCollector(ITrackStore tracks, ISegmentStore segments)
{
    /// <summary>
    /// The network's recordings, one release each, most popular first, ties by id. Left out are recordings
    /// that credit the seed artist or an excluded one on any release, and tracks whose popularity is not known. Where a source collected the
    /// segment whole, its tracks and the popularity of that day are taken.
    /// </summary>
    public IReadOnlyList<SegmentTrack> Collect(NetworkMembers members, AnalysisSettings settings)
    {
        HashSet<ArtistId> outside = [members.SeedArtistId, .. settings.ExcludeArtistIds];
        var degrees = members.Members.ToDictionary(member => member.ArtistId, member => member.Degree);
        var found = segments.Find(members.SeedArtistId) is { } collected
            ? Collected(collected)
            : tracks.CreditedTo([.. members.ArtistIds.Skip(1)]).Values.SelectMany(credited => credited);
        return
        [
            .. Recordings
                .Of(found.Where(track => track.Popularity is not null))
                .Where(recording => !recording.ArtistIds.Any(outside.Contains))
                .Select(recording => recording.Release)
                .Select(track => new SegmentTrack(track, track.Popularity!.Value, Nearest(track, degrees))),
        ];
    }

    private IEnumerable<Track> Collected(CollectedSegment segment)
    {
        var known = tracks.Find([.. segment.Tracks.Select(track => track.TrackId)]);
        foreach (var (trackId, popularity) in segment.Tracks)
        {
            if (known.TryGetValue(trackId, out var track))
            {
                yield return track with
                {
                    Popularity = popularity,
                };
            }
        }
    }

    private static int? Nearest(Track track, Dictionary<ArtistId, int?> degrees) =>
        track.ArtistIds.Min(id => degrees.GetValueOrDefault(id));
}
