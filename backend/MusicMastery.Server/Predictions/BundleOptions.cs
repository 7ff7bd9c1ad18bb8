using System.CommandLine;
using System.Text.Json;
using MusicMastery.Core.Predictions;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Predictions;

/// <summary>What the commands that measure on a bundle ask alike.</summary>
internal static class BundleOptions
{
    /// <summary>The bundle.</summary>
    public static Argument<string> Bundle() =>
        new("bundle") { Description = "A folder with tracks.csv and segments.jsonl, plain or gzip'd." };

    /// <summary>The folder for the figures.</summary>
    public static Option<string> Out(string files) =>
        new("--out")
        {
            Description = $"The folder for {files}; made where it is missing.",
            HelpName = "FOLDER",
            Required = true,
        };

    /// <summary>How many segments.</summary>
    public static Option<int?> Segments(string usual) =>
        new("--segments")
        {
            Description = $"Only the first so many segments, at least 1 (default: {usual}).",
            HelpName = "N",
        };

    /// <summary>Which methods.</summary>
    public static Option<string?> Methods(IEnumerable<ModelMethod> known) =>
        new("--methods")
        {
            Description = $"Methods, with commas between (default: {string.Join(',', known.Select(Name))}).",
            HelpName = "A,B",
        };

    /// <summary>A method's name in the files and on the command line.</summary>
    public static string Name(ModelMethod method) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(method.ToString());

    /// <summary>How many segments to take.</summary>
    /// <exception cref="CommandException">Fewer than one.</exception>
    public static int Count(int? segments, int usual) =>
        segments switch
        {
            null => usual,
            >= 1 => segments.Value,
            _ => throw new CommandException($"--segments is {segments}: give a number of segments, at least 1."),
        };

    /// <summary>The methods named; all when none is.</summary>
    /// <exception cref="CommandException">A name is unknown.</exception>
    public static List<ModelMethod> Named(string? names, IReadOnlyList<ModelMethod> methods)
    {
        var known = methods.ToDictionary(Name, StringComparer.OrdinalIgnoreCase);
        var wanted = names?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (wanted.FirstOrDefault(name => !known.ContainsKey(name)) is { } stranger)
        {
            throw new CommandException(
                $"--methods names \"{stranger}\": give some of {string.Join(", ", known.Keys)}, with commas between."
            );
        }

        return wanted.Length == 0 ? [.. methods] : [.. wanted.Select(name => known[name]).Distinct()];
    }
}
