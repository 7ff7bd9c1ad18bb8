using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Catalog;

/// <summary>
/// How the catalog writes the ids that sources gave: Spotify's and MusicBrainz' as they are, Deezer's bare numbers after
/// "deezer:".
/// </summary>
public static class SourceIds
{
    private const string DeezerPrefix = "deezer:";

    /// <summary>The catalog's id for what a source knows by this id.</summary>
    public static string InCatalog(SourceKind source, string value) =>
        source == SourceKind.Deezer ? $"{DeezerPrefix}{value}" : value;

    /// <summary>The catalog's id for an artist whom a source knows by this id.</summary>
    public static ArtistId ArtistOf(ExternalId id) => new(InCatalog(id.Source, id.Value));

    /// <summary>The ids that can be told from a catalog's id and from where its entry came; none where none can.</summary>
    /// <param name="isArtist">Whether it is the id of an artist; else it is that of a track.</param>
    /// <param name="id">The catalog's id.</param>
    /// <param name="source">Where the entry came from.</param>
    public static IReadOnlyList<ExternalId> Of(bool isArtist, string id, SourceKind source) =>
        source switch
        {
            SourceKind.File or SourceKind.Spotify when SpotifyId.IsLike(id) =>
            [
                SpotifyId.Of(isArtist ? "artist" : "track", id),
            ],
            SourceKind.OpenMusic when Guid.TryParseExact(id, "D", out _) =>
            [
                new(source, id, $"https://musicbrainz.org/{(isArtist ? "artist" : "recording")}/{id}"),
            ],
            SourceKind.Deezer when id.StartsWith(DeezerPrefix, StringComparison.Ordinal) =>
            [
                new(
                    source,
                    id[DeezerPrefix.Length..],
                    $"https://www.deezer.com/{(isArtist ? "artist" : "track")}/{id[DeezerPrefix.Length..]}"
                ),
            ],
            _ => [],
        };
}
