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

    private const int CollectionSize = 10;

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
            var onAlbums = artist
                .Where(recording => !recording.Album.IsSingle && !overlooked.Contains(recording.Number))
                .ToList();
            var again = Singles(random, onAlbums, NextAlbumId)
                .Concat(Collection(random, onAlbums, NextAlbumId))
                .ToLookup(release => release.Recording, release => release.Album);
            releases.AddRange(
                artist.SelectMany(recording =>
                    Released(random, recording, [recording.Album, .. again[recording.Number]])
                )
            );
        }

        return releases;

        string NextAlbumId() => Discographies.AlbumId(++albumCount);
    }

    private static List<(int Recording, DemoAlbum Album)> Singles(
        DemoRandom random,
        List<DemoRecording> onAlbums,
        Func<string> nextAlbumId
    ) =>
        [
            .. random
                .Sample(onAlbums, onAlbums.Count / 12)
                .Select(song =>
                {
                    var date = Discographies.Friday(song.Album.ReleasedOn.AddDays(-random.Between(20, 70)));
                    return (song.Number, new DemoAlbum(nextAlbumId(), song.Title, date, IsSingle: true));
                }),
        ];

    private static List<(int Recording, DemoAlbum Album)> Collection(
        DemoRandom random,
        List<DemoRecording> onAlbums,
        Func<string> nextAlbumId
    )
    {
        if (!random.Chance(0.12) || onAlbums.Count < 2 * CollectionSize)
        {
            return [];
        }

        var artist = onAlbums[0].Artist;
        var date = Discographies.Friday(onAlbums.Max(recording => recording.Album.ReleasedOn).AddDays(20));
        var name = $"{artist.Name}: {artist.Scene.Words.CollectionName}";
        var album = new DemoAlbum(nextAlbumId(), name, date, IsSingle: false);
        return [.. random.Sample(onAlbums, CollectionSize).Select(song => (song.Number, album))];
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
