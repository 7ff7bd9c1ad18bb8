namespace MusicMastery.Sources.Files.Formats;

/// <summary>A column of a format.</summary>
/// <param name="Is">What it is to us: the name by which a mapping asks for it.</param>
/// <param name="Called">What files call it, in any version; where nothing is given, the same.</param>
internal sealed record Column(string Is, params IReadOnlyList<string> Called)
{
    /// <summary>What files call it, the usual name first.</summary>
    public IReadOnlyList<string> Names => Called.Count > 0 ? Called : [Is];

    /// <summary>Columns that files call what they are.</summary>
    public static IReadOnlyList<Column> Plain(params IReadOnlyList<string> names) =>
        [.. names.Select(name => new Column(name))];
}
