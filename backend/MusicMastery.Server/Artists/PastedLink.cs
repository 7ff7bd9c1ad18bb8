namespace MusicMastery.Server.Artists;

/// <summary>Reads what people paste from a music service.</summary>
public static class PastedLink
{
    /// <summary>
    /// The artist's id in an address such as https://open.spotify.com/artist/ID?si=… or spotify:artist:ID; null when
    /// the text is no such address.
    /// </summary>
    public static string? ArtistIdIn(string text)
    {
        var parts = text.Trim().Split('?', '#')[0].Split('/', ':');
        var artist = Array.FindLastIndex(parts, part => part == "artist");
        return artist > 0 && artist == parts.Length - 2 && parts[^1].Length > 0 ? parts[^1] : null;
    }
}
