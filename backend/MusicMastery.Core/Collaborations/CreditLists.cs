using MusicMastery.Core.Artists;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Collaborations;

/// <summary>Who is credited on the same recording, each recording once.</summary>
internal static class CreditLists
{
    /// <summary>The artists of each of these recordings that credits several.</summary>
    public static List<IReadOnlyList<ArtistId>> Of(IEnumerable<Recording> recordings) =>
        [
            .. recordings
                .DistinctBy(recording => recording.Release.Id)
                .Select(recording => recording.ArtistIds)
                .Where(credit => credit.Count > 1),
        ];

    /// <summary>The same of a segment, without what is a release of one of these recordings.</summary>
    public static List<IReadOnlyList<ArtistId>> Of(IEnumerable<SegmentTrack> segment, IEnumerable<Recording> without)
    {
        var counted = without.SelectMany(recording => recording.Releases).Select(release => release.Id).ToHashSet();
        return
        [
            .. segment
                .Where(entry => !counted.Contains(entry.Track.Id))
                .Select(entry => entry.Track.ArtistIds)
                .Where(credit => credit.Count > 1),
        ];
    }
}
