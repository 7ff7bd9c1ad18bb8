using System.CommandLine;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Catalog;

/// <summary>The sources by the names that commands give them.</summary>
internal static class SourceOption
{
    private static readonly Dictionary<string, SourceKind> s_kinds = new()
    {
        ["spotify"] = SourceKind.Spotify,
        ["open-music"] = SourceKind.OpenMusic,
        ["deezer"] = SourceKind.Deezer,
    };

    private static readonly Dictionary<string, SourceKind> s_all = new(s_kinds)
    {
        ["reccobeats"] = SourceKind.ReccoBeats,
        ["file"] = SourceKind.File,
        ["demo"] = SourceKind.Demo,
    };

    /// <summary>The argument that names any source.</summary>
    public static Argument<string> Argument()
    {
        var argument = new Argument<string>("source")
        {
            Description = $"The source: {string.Join(", ", s_all.Keys)}; file stands for all imported files.",
        };
        argument.AcceptOnlyFromAmong([.. s_all.Keys]);
        return argument;
    }

    /// <summary>The source that was named.</summary>
    public static SourceKind Read(ParseResult parsed, Argument<string> argument) =>
        s_all[parsed.GetRequiredValue(argument)];

    /// <summary>The option that names a live source.</summary>
    /// <param name="usual">What is taken when none is named.</param>
    public static Option<string?> Create(string usual)
    {
        var option = new Option<string?>("--source")
        {
            Description = $"The live source to ask: {string.Join(", ", s_kinds.Keys)} (default: {usual}).",
            HelpName = "SOURCE",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong([.. s_kinds.Keys]);
        return option;
    }

    /// <summary>The source that was named; null when none was.</summary>
    public static SourceKind? Read(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } name ? s_kinds[name] : null;
}
