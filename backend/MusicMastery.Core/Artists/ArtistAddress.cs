namespace MusicMastery.Core.Artists;

/// <summary>Reads what people paste from a music service.</summary>
public static class ArtistAddress
{
    /// <summary>
    /// The artist's id in an address such as https://open.spotify.com/artist/ID?si=… or spotify:artist:ID; null when
    /// the text is no such address.
    /// </summary>
    public static string? IdIn(string text)
    {
        var parts = text.Trim().Split('?', '#')[0].TrimEnd('/').Split('/', ':');
        return parts.Length >= 3 && parts[^2] == "artist" && parts[^1].Length > 0 ? parts[^1] : null;
    }
}
