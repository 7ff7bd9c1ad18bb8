using System.Text.Json;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files;

/// <summary>What sources are called in a bundle: as the graph calls them.</summary>
internal static class SourceNames
{
    private static readonly Dictionary<string, SourceKind> s_kinds = Enum.GetValues<SourceKind>()
        .Where(kind => kind != SourceKind.Demo)
        .ToDictionary(Of);

    /// <summary>All that a bundle can name, for a message.</summary>
    public static string All => string.Join(", ", s_kinds.Keys);

    /// <summary>The name of a source.</summary>
    public static string Of(SourceKind kind) => JsonNamingPolicy.SnakeCaseUpper.ConvertName($"{kind}");

    /// <summary>The source of this name; null for none.</summary>
    public static SourceKind? Find(string name) => s_kinds.TryGetValue(name, out var kind) ? kind : null;
}
