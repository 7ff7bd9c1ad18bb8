using MusicMastery.Sources.Demo.Sound;

namespace MusicMastery.Sources.Demo.Recordings;

/// <summary>A recording as it came out once.</summary>
/// <param name="Recording">What came out.</param>
/// <param name="Album">On what.</param>
/// <param name="PopularityLost">How far it lies below the recording's best known release, 0 or more.</param>
/// <param name="HasIsrc">Whether this release names the recording's code.</param>
internal sealed record DemoRelease(DemoRecording Recording, DemoAlbum Album, int PopularityLost, bool HasIsrc);

/// <summary>
/// Draws how often recordings came out: singles ahead of the album and collections of older songs. Such releases share
/// the recording's code or, where one is missing, its title, artist and length.
/// </summary>
internal static class Releases
{
    /// <summary>Re-releases lie 12 below the best known release at the median, at worst 82.</summary>
    private static readonly QuantileTable Lost = new((0, 0), (0.2, 4), (0.5, 12), (0.75, 22), (0.95, 45), (1, 82));

    /// <summary>Every release, by artist; a recording to be overlooked comes out once only.</summary>
    public static IReadOnlyList<DemoRelease> Draw(
        ulong seed,
        IReadOnlyList<DemoRecording> recordings,
        IReadOnlySet<int> overlooked
    )
    {
        var random = new DemoRandom(seed, "releases");
        var albumCount = recordings.Select(recording => recording.Album.Id).Distinct().Count();
        List<DemoRelease> releases = [];
        foreach (var artist in recordings.GroupBy(recording => recording.Artist.Id))
        {
            List<DemoRecording> onAlbums =
            [
                .. artist.Where(recording => !recording.Album.IsSingle && !overlooked.Contains(recording.Number)),
            ];
            var singles = random
                .Sample(onAlbums, onAlbums.Count / 12)
                .ToDictionary(recording => recording.Number, recording => Single(recording, ++albumCount));
            var collection = random.Chance(0.12) ? Collection(onAlbums, ++albumCount) : null;
            var collected = random
                .Sample(onAlbums, collection is null ? 0 : 10)
                .Select(recording => recording.Number)
                .ToHashSet();
            foreach (var recording in artist)
            {
                List<DemoAlbum> albums = [recording.Album];
                if (singles.TryGetValue(recording.Number, out var single))
                {
                    albums.Add(single);
                }

                if (collection is not null && collected.Contains(recording.Number))
                {
                    albums.Add(collection);
                }

                releases.AddRange(Released(random, recording, albums));
            }
        }

        return releases;

        DemoAlbum Single(DemoRecording recording, int number)
        {
            var date = Discographies.Friday(recording.Album.ReleasedOn.AddDays(-random.Between(20, 70)));
            return new DemoAlbum(Discographies.AlbumId(number), recording.Title, date, true);
        }
    }

    private static DemoAlbum? Collection(List<DemoRecording> onAlbums, int number)
    {
        if (onAlbums.Count < 20)
        {
            return null;
        }

        var artist = onAlbums[0].Artist;
        var latest = onAlbums.Max(recording => recording.Album.ReleasedOn);
        var name = $"{artist.Name}: {artist.Scene.Words.CollectionName}";
        return new DemoAlbum(Discographies.AlbumId(number), name, Discographies.Friday(latest.AddDays(20)), false);
    }

    private static List<DemoRelease> Released(DemoRandom random, DemoRecording recording, List<DemoAlbum> albums)
    {
        var best = random.Pick(albums);
        var hasIsrc = random.Chance(0.95);
        return
        [
            .. albums.Select(album => new DemoRelease(
                recording,
                album,
                album == best ? 0 : (int)Math.Round(Lost.At(random.Uniform())),
                hasIsrc && (album == recording.Album || random.Chance(0.7))
            )),
        ];
    }
}
