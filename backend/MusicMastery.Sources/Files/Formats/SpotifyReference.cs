namespace MusicMastery.Sources.Files.Formats;

/// <summary>
/// Reads how files name things of Spotify: <c>spotify:track:ID</c>, <c>https://open.spotify.com/track/ID?si=…</c>, or the
/// id alone.
/// </summary>
internal static class SpotifyReference
{
    /// <summary>What it names, null where that is not said, and its id.</summary>
    public static (string? Kind, string Id) Read(string text)
    {
        var parts = text.Trim().Split('?', '#')[0].Split(':', '/');
        return parts is ["spotify", var kind, ..] && kind.Length > 0 ? (kind, parts[^1])
            : parts is ["http" or "https", "", "", "open.spotify.com", .., var noun, var id] ? (noun, id)
            : (null, text.Trim());
    }

    /// <summary>The ids of a list with commas or semicolons between; empty where one has none.</summary>
    public static IReadOnlyList<string> ReadAll(string text) =>
        text.Length == 0 ? [] : [.. text.Split([',', ';'], TableIds.MostArtists + 1).Select(one => Read(one).Id)];
}
