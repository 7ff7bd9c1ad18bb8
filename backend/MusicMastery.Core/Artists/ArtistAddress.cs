using MusicMastery.Core.Catalog;

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
        var noun = Array.LastIndexOf(parts, "artist");
        return noun > 0 && noun + 1 < parts.Length && parts[noun + 1].Length > 0 ? parts[noun + 1] : null;
    }

    /// <summary>
    /// The id that a source gave an artist, from a page's address at that source, spotify:artist:ID, or a bare MusicBrainz
    /// or Spotify id; null when the text is none of these.
    /// </summary>
    public static ExternalId? Read(string text)
    {
        var value = IdIn(text) ?? text.Trim();
        SourceKind? source =
            Guid.TryParseExact(value, "D", out _) ? SourceKind.OpenMusic
            : SpotifyId.IsLike(value) && (IdIn(text) is null || Names(text, "spotify")) ? SourceKind.Spotify
            : IdIn(text) is not null && Names(text, "deezer") && value.All(char.IsAsciiDigit) ? SourceKind.Deezer
            : null;
        return source is not { } kind ? null
            : SourceIds.Of(isArtist: true, SourceIds.InCatalog(kind, Lowered(kind, value)), kind) is [var known] ? known
            : null;
    }

    private static string Lowered(SourceKind kind, string value) =>
        kind == SourceKind.OpenMusic ? value.ToLowerInvariant() : value;

    private static bool Names(string address, string service) =>
        address.Contains(service, StringComparison.OrdinalIgnoreCase);
}
