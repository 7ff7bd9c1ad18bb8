using System.Globalization;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.StandIns.Worlds;

/// <summary>
/// Draws a small world that has what large ones have: guests, a re-release, a recording without audio features, two
/// artists of one name, letters beyond ASCII, and an artist nobody is related to.
/// </summary>
internal static class SmallWorld
{
    private static readonly string[] Adjectives = ["Quiet", "Zwölf", "Copper", "Ночной", "Marble", "Sour", "Émile's"];
    private static readonly string[] Nouns =
    [
        "Harbour",
        "Foxes",
        "Lanterns",
        "Weather",
        "Orchard",
        "Telegraph",
        "東京",
    ];
    private static readonly string[] Genres = ["harbour folk", "neon pop", "slow techno"];

    public static World Draw(int seed, int? artistCount, int mostTracks)
    {
        var root = string.Create(CultureInfo.InvariantCulture, $"small-{seed}");
        var count = artistCount ?? Draws.Between($"{root}/artists", 12, 30);
        List<WorldArtist> artists = [.. Enumerable.Range(1, count).Select(number => Artist(root, number, count))];
        List<WorldRecording> recordings = [];
        List<WorldAlbum> albums = [];
        List<WorldTrack> tracks = [];
        foreach (var artist in artists)
        {
            var songs = Songs(artist, artists, mostTracks);
            var album = new WorldAlbum(
                new AlbumId($"{artist.Id}-album"),
                $"{artist.Name} at Home",
                artist.Id,
                songs.Max(song => song.ReleasedOn),
                AlbumKind.Album
            );
            var single = new WorldAlbum(
                new AlbumId($"{artist.Id}-single"),
                songs[0].Title,
                artist.Id,
                songs[0].ReleasedOn,
                AlbumKind.SingleRelease
            );
            recordings.AddRange(songs);
            albums.AddRange(album, single);
            tracks.AddRange(songs.Select((song, index) => Track(song, album, index + 1, song.Popularity)));
            tracks.Add(Track(songs[0], single, 1, Math.Max(0, songs[0].Popularity - 12)));
        }

        return new World(
            new WorldParts(
                artists,
                Links(root, artists),
                recordings,
                albums,
                tracks,
                Playlists.Of(tracks.Select(track => (track.Id, ArtistOf(track), track.Popularity)))
            )
        );

        ArtistId ArtistOf(WorldTrack track) => albums.Find(album => album.Id == track.AlbumId)!.ArtistId;
    }

    private static WorldArtist Artist(string root, int number, int count)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{root}-artist-{number:D2}");
        var name =
            number == count ? "The Same"
            : number == count - 1 ? "The Same"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Draws.Pick($"{id}/adjective", Adjectives)} {Draws.Pick($"{id}/noun", Nouns)} {number}"
            );
        var genre = Draws.Pick($"{id}/genre", Genres);
        var popularity = Draws.Between($"{id}/popularity", 5, 90);
        return new(
            new ArtistId(id),
            name,
            [genre],
            popularity,
            40 * (popularity + 1) * (number + 3),
            $"{genre} {number}"
        );
    }

    private static List<WorldRecording> Songs(WorldArtist artist, List<WorldArtist> all, int mostTracks) =>
        [
            .. Enumerable
                .Range(1, Draws.Between($"{artist.Id}/songs", 3, mostTracks))
                .Select(number => Song(artist, all, number)),
        ];

    private static WorldRecording Song(WorldArtist artist, List<WorldArtist> all, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{artist.Id}-song-{number:D2}");
        var guest = Draws.Pick($"{id}/guest", all);
        var isFeaturing = guest.Id != artist.Id && Draws.Uniform($"{id}/featuring") < 0.25;
        return new WorldRecording(
            new RecordingId(id),
            $"{Draws.Pick($"{id}/word", Nouns)} No. {number}{(isFeaturing ? $" (feat. {guest.Name})" : "")}",
            isFeaturing ? [artist.Id, guest.Id] : [artist.Id],
            Draws.Between($"{id}/length", 90_000, 400_000),
            new DateOnly(2010, 1, 1).AddDays(Draws.Between($"{id}/date", 0, 5500)),
            string.Create(CultureInfo.InvariantCulture, $"XXSML{all.IndexOf(artist):D4}{number:D3}"),
            Draws.Uniform($"{id}/explicit") < 0.2,
            Draws.Between($"{id}/popularity", 0, 100),
            number == 3 ? null : SmallSound.Of(id)
        );
    }

    private static WorldTrack Track(WorldRecording song, WorldAlbum album, int position, int popularity) =>
        new(new TrackId($"{album.Id}-{position}"), song.Id, album.Id, position, popularity);

    /// <summary>Each is related to up to six others; the third to none.</summary>
    private static List<WorldLink> Links(string root, List<WorldArtist> artists) =>
        [
            .. artists
                .Where((_, index) => index != 2)
                .SelectMany(artist =>
                    Draws
                        .Shuffle($"{root}/{artist.Id}/related", artists)
                        .Where(other => other.Id != artist.Id)
                        .Take(6)
                        .Select((other, index) => new WorldLink(artist.Id, other.Id, index + 1))
                ),
        ];
}
