using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Catalog;

/// <summary>
/// Ids for artists of whom a source gives nothing but the name: <c>name:</c> and the name as names are compared, so
/// that the same name in two such sources is one artist. Artists of the same name are not told apart by it, and it shows
/// in the id that they are not.
/// </summary>
public static class NameId
{
    private const string Prefix = "name:";

    /// <summary>The id of an artist with this name.</summary>
    public static ArtistId Of(string name) => new($"{Prefix}{PlainText.OfTitle(name)}");

    /// <summary>Whether the id was made of a name.</summary>
    public static bool Is(ArtistId id) => id.Value.StartsWith(Prefix, StringComparison.Ordinal);
}
