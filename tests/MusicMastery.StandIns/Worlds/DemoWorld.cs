using System.Globalization;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo;

namespace MusicMastery.StandIns.Worlds;

/// <summary>
/// The demo catalog turned back into a world: tracks that share an ISRC, or where one lacks it title, artists and
/// length, are releases of one recording.
/// </summary>
internal static class DemoWorld
{
    private static readonly Lazy<World> Made = new(() => Of(DemoGenerator.Generate()));

    public static World Value => Made.Value;

    private static World Of(DemoCatalog catalog)
    {
        var byRecording = catalog.Tracks.GroupBy(SameRecording).Select(group => group.ToList()).ToList();
        List<WorldRecording> recordings = [.. byRecording.Select((releases, index) => Recording(releases, index))];
        var recordingOf = byRecording
            .SelectMany((releases, index) => releases.Select(track => (track.Id, recordings[index])))
            .ToDictionary(pair => pair.Id, pair => pair.Item2);
        var albums = catalog.Tracks.GroupBy(track => track.AlbumId!).ToList();
        return new World(
            new WorldParts(
                [.. catalog.Artists.Select(Artist)],
                [.. catalog.Links.Select(link => new WorldLink(link.From, link.To, link.Rank))],
                recordings,
                [.. albums.Select(tracks => Album(tracks.Key, [.. tracks], catalog))],
                [.. albums.SelectMany(tracks => tracks.Select((track, index) => Track(track, recordingOf, index + 1)))],
                Playlists.Of(catalog.Tracks.Select(track => (track.Id, track.ArtistIds[0], track.Popularity ?? 0)))
            )
        );
    }

    private static string SameRecording(Track track) =>
        string.Join('\n', track.Name, string.Join(';', track.ArtistIds), track.DurationMs);

    private static WorldArtist Artist(Artist artist) =>
        new(
            artist.Id,
            artist.Name!,
            artist.Genres,
            artist.Popularity ?? 0,
            artist.Followers ?? 0,
            First(artist.Genres)
        );

    private static string First(IReadOnlyList<string> genres) => genres.Count > 0 ? genres[0] : "";

    private static WorldRecording Recording(List<Track> releases, int index)
    {
        var first = releases.MinBy(track => track.ReleaseDate, StringComparer.Ordinal)!;
        return new WorldRecording(
            new RecordingId($"demo-recording-{index + 1:D5}"),
            first.Name,
            first.ArtistIds,
            first.DurationMs!.Value,
            Date(first),
            releases.Find(track => track.Isrc is not null)?.Isrc ?? $"XXDMW{Date(first).Year % 100:D2}{index:D5}",
            first.Explicit ?? false,
            releases.Max(track => track.Popularity ?? 0),
            first.AudioFeatures
        );
    }

    private static WorldAlbum Album(string id, List<Track> tracks, DemoCatalog catalog)
    {
        var owner = tracks[0].ArtistIds[0];
        var ownName = catalog.Artists.First(artist => artist.Id == owner).Name;
        var name = tracks[0].AlbumName!;
        var kind =
            name.StartsWith($"{ownName}: ", StringComparison.Ordinal) ? AlbumKind.Compilation
            : tracks.Count <= 3 ? AlbumKind.SingleRelease
            : AlbumKind.Album;
        return new WorldAlbum(new AlbumId(id), name, owner, Date(tracks[0]), kind);
    }

    private static WorldTrack Track(Track track, Dictionary<TrackId, WorldRecording> recordingOf, int position) =>
        new(track.Id, recordingOf[track.Id].Id, new AlbumId(track.AlbumId!), position, track.Popularity ?? 0);

    private static DateOnly Date(Track track) => DateOnly.Parse(track.ReleaseDate!, CultureInfo.InvariantCulture);
}
