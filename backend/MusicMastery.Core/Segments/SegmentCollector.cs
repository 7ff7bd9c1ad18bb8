using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Segments;

/// <summary>Collects the tracks a seed artist competes with.</summary>
public sealed class SegmentCollector(ITrackStore tracks)
{
    /// <summary>
    /// The network's recordings, one release each, most popular first, ties by id. Left out are recordings
    /// that credit the seed artist or an excluded one on any release, and tracks whose popularity is not known or on
    /// another scale than most. Where a source collected the segment whole, its tracks and the popularity of that day are
    /// taken.
    /// </summary>
    /// <param name="members">The network.</param>
    /// <param name="settings">What the user chose.</param>
    /// <param name="collected">The segment that a source collected for the artist; null when there is none.</param>
    public IReadOnlyList<SegmentTrack> Collect(
        NetworkMembers members,
        AnalysisSettings settings,
        CollectedSegment? collected
    )
    {
        HashSet<ArtistId> outside = [members.SeedArtistId, .. settings.ExcludeArtistIds];
        var degrees = members.Members.ToDictionary(member => member.ArtistId, member => member.Degree);
        var found = collected is not null
            ? Collected(collected)
            : OnOneScale(tracks.CreditedTo(members.OtherIds).Values.SelectMany(credited => credited));
        return
        [
            .. Recordings
                .Of(found.Where(track => track.Popularity is not null))
                .Where(recording => !recording.ArtistIds.Any(outside.Contains))
                .Select(recording => recording.Release)
                .Select(track => new SegmentTrack(track, track.Popularity!.Value, Nearest(track, degrees))),
        ];
    }

    private static IEnumerable<Track> OnOneScale(IEnumerable<Track> tracks) =>
        tracks
            .Where(track => track.Popularity is not null)
            .GroupBy(track => track.Provenance.Source.Scale())
            .OrderByDescending(scale => scale.Count())
            .ThenBy(scale => scale.Key)
            .FirstOrDefault(Enumerable.Empty<Track>());

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
