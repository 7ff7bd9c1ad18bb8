using System.Text;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Ids as the graph shows them: a type's name and the id inside it, in base64. Clients must not look into them.
/// </summary>
/// <param name="Type">The node's type name.</param>
/// <param name="Value">The id in the catalog or of the analysis.</param>
public readonly record struct GlobalId(string Type, string Value)
{
    /// <summary>The type name of an import.</summary>
    public const string CatalogImportType = "CatalogImport";

    /// <summary>The artist's global id.</summary>
    public static string Of(ArtistId id) => new GlobalId("Artist", id.Value).ToString();

    /// <summary>The track's global id.</summary>
    public static string Of(TrackId id) => new GlobalId("Track", id.Value).ToString();

    /// <summary>The analysis's global id.</summary>
    public static string Of(AnalysisId id) => new GlobalId("Analysis", id.Value).ToString();

    /// <summary>The import's global id.</summary>
    public static string Of(ImportId id) => new GlobalId(CatalogImportType, id.Value).ToString();

    /// <summary>Reads a global id; null when the text is none.</summary>
    public static GlobalId? Read(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return parts is [{ Length: > 0 } type, { Length: > 0 } value] ? new GlobalId(type, value) : null;
    }

    /// <summary>Reads the id of an artist.</summary>
    /// <exception cref="InvalidArgumentError">It is none; the message names the argument.</exception>
    public static ArtistId Artist(string text, string argument) => new(ValueOf(text, "Artist", argument));

    /// <summary>Reads the id of a track.</summary>
    /// <exception cref="InvalidArgumentError">It is none; the message names the argument.</exception>
    public static TrackId Track(string text, string argument) => new(ValueOf(text, "Track", argument));

    /// <summary>Reads the id of an analysis.</summary>
    /// <exception cref="InvalidArgumentError">It is none; the message names the argument.</exception>
    public static AnalysisId Analysis(string text, string argument) => new(ValueOf(text, "Analysis", argument));

    /// <summary>Reads the id of an import.</summary>
    /// <exception cref="InvalidArgumentError">It is none; the message names the argument.</exception>
    public static ImportId CatalogImport(string text, string argument) =>
        new(ValueOf(text, CatalogImportType, argument));

    /// <inheritdoc/>
    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Type}:{Value}"));

    private static string ValueOf(string text, string type, string argument) =>
        Read(text) switch
        {
            { } id when id.Type == type => id.Value,
            { } id => throw new InvalidArgumentError(
                argument,
                $"needs an id of type {type}, and this is one of type {id.Type}."
            ),
            null => throw new InvalidArgumentError(argument, $"needs an id of type {type} as this graph gives it."),
        };
}
