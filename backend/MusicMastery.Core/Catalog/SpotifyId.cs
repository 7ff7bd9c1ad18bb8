namespace MusicMastery.Core.Catalog;

/// <summary>Recognises ids that Spotify made: files of tracks carry them as they are.</summary>
public static class SpotifyId
{
    private const int Length = 22;

    /// <summary>Whether the id has the form of Spotify's: 22 letters and digits.</summary>
    public static bool IsLike(string id) => id.Length == Length && id.All(char.IsAsciiLetterOrDigit);

    /// <summary>The id as one of Spotify's with its public page.</summary>
    /// <param name="noun">What it is the id of in Spotify's addresses: <c>artist</c> or <c>track</c>.</param>
    /// <param name="id">An id for which <see cref="IsLike"/> holds.</param>
    public static ExternalId Of(string noun, string id) =>
        new(SourceKind.Spotify, id, $"https://open.spotify.com/{noun}/{id}");
}
