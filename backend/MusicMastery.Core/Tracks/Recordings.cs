using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Tracks;

/// <summary>A recording with all its releases.</summary>
/// <param name="Release">The chosen release: the most popular one, ties by id.</param>
/// <param name="Others">The other releases, in the same order.</param>
public sealed record Recording(Track Release, IReadOnlyList<Track> Others)
{
    /// <summary>All releases, the chosen one first.</summary>
    public IEnumerable<Track> Releases => Others.Prepend(Release);

    /// <summary>Everybody credited on any release: the chosen one may leave a guest out.</summary>
    public IReadOnlyList<ArtistId> ArtistIds => [.. Releases.SelectMany(release => release.ArtistIds).Distinct()];
}

/// <summary>
/// Tells which tracks are releases of one recording, so that a song counts once. Two tracks are when they have the
/// same ISRC, or the same first artist and title and lengths within three seconds of each other.
/// </summary>
public static class Recordings
{
    /// <summary>Releases of one recording differ in length by at most this many milliseconds.</summary>
    public const int Tolerance = 3000;

    /// <summary>The recordings, most popular first (unknown popularity last), ties by id.</summary>
    public static IReadOnlyList<Recording> Of(IEnumerable<Track> tracks)
    {
        var ordered = tracks
            .DistinctBy(track => track.Id)
            .OrderByDescending(track => track.Popularity ?? -1)
            .ThenBy(track => track.Id)
            .ToList();
        var sets = new DisjointSets(ordered.Count);
        JoinByIsrc(ordered, sets);
        JoinByTitleAndLength(ordered, sets);
        return
        [
            .. Enumerable
                .Range(0, ordered.Count)
                .GroupBy(sets.Find)
                .Select(releases => releases.Select(place => ordered[place]).ToList())
                .Select(releases => new Recording(releases[0], releases[1..])),
        ];
    }

    private static void JoinByIsrc(List<Track> tracks, DisjointSets sets)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < tracks.Count; place++)
        {
            if (tracks[place].Isrc is { Length: > 0 } isrc && !first.TryAdd(isrc, place))
            {
                sets.Join(first[isrc], place);
            }
        }
    }

    private static void JoinByTitleAndLength(List<Track> tracks, DisjointSets sets)
    {
        var songs = Enumerable
            .Range(0, tracks.Count)
            .Where(place => tracks[place].DurationMs is not null)
            .GroupBy(place => (tracks[place].ArtistIds[0], RecordingTitle.Of(tracks[place].Name)));
        foreach (var song in songs)
        {
            var byLength = song.OrderBy(place => tracks[place].DurationMs).ThenBy(place => place).ToList();
            var shortest = byLength[0];
            foreach (var place in byLength)
            {
                if (tracks[place].DurationMs - tracks[shortest].DurationMs > Tolerance)
                {
                    shortest = place;
                }

                sets.Join(shortest, place);
            }
        }
    }

    /// <summary>Union-find; the representative of a set is its smallest member.</summary>
    private sealed class DisjointSets(int count)
    {
        private readonly int[] _parents = [.. Enumerable.Range(0, count)];

        public int Find(int member)
        {
            while (_parents[member] != member)
            {
                member = _parents[member] = _parents[_parents[member]];
            }

            return member;
        }

        public void Join(int a, int b)
        {
            var (x, y) = (Find(a), Find(b));
            _parents[Math.Max(x, y)] = Math.Min(x, y);
        }
    }
}
