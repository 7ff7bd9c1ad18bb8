using System.CommandLine;
using System.Text.Json;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions;
using MusicMastery.Learning;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Predictions;

/// <summary>
/// <c>evaluate BUNDLE</c>: holds the methods against each other on every segment of a bundle. Writes models.csv and
/// library.csv, a summary to stdout, progress to stderr. What the files already hold is kept, so that it goes on after
/// it was stopped.
/// </summary>
public static class EvaluateCommand
{
    private static readonly Argument<string> s_bundle = new("bundle")
    {
        Description = "A folder with tracks.csv and segments.jsonl, plain or gzip'd.",
    };

    private static readonly Option<string> s_out = new("--out")
    {
        Description = "The folder for models.csv and library.csv; made where it is missing.",
        HelpName = "FOLDER",
        Required = true,
    };

    private static readonly Option<int?> s_segments = new("--segments")
    {
        Description = "Only the first so many segments, at least 1 (default: all).",
        HelpName = "N",
    };

    private static readonly Option<string?> s_methods = new("--methods")
    {
        Description =
            $"Methods, with commas between (default: {string.Join(',', MethodComparison.Methods.Select(Name))}).",
        HelpName = "A,B",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("evaluate", "Hold the methods against each other on every segment of a bundle.")
        {
            s_bundle,
            s_out,
            s_segments,
            s_methods,
        };
        command.SetAction(
            (parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), cancellationToken)
        );
        return command;
    }

    /// <summary>A method's name in the files and on the command line.</summary>
    public static string Name(ModelMethod method) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(method.ToString());

    private static int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var methods = Methods(parsed.GetValue(s_methods));
        var bundle = BundleCatalog.Read(parsed.GetRequiredValue(s_bundle), Console.Error);
        var seeds = bundle.SeedArtistIds().Take(Count(parsed.GetValue(s_segments))).ToList();
        var origin = EvaluationOrigin.Of(parsed.GetRequiredValue(s_bundle));
        var files = EvaluationFiles.Open(parsed.GetRequiredValue(s_out), origin);
        for (var i = 0; i < seeds.Count; i++)
        {
            var missing = methods.Where(method => !files.Has(seeds[i], Name(method))).ToList();
            var said = missing.Count == 0 ? "kept" : Evaluate(bundle, seeds[i], missing, files, cancellationToken);
            Console.Error.WriteLine($"{i + 1}/{seeds.Count} {seeds[i]}: {said}");
        }

        Console.Out.Write(EvaluationSummary.Text(files.Rows, [.. methods.Select(Name)], [.. seeds]));
        return 0;
    }

    private static string Evaluate(
        BundleCatalog bundle,
        ArtistId seed,
        List<ModelMethod> methods,
        EvaluationFiles files,
        CancellationToken cancellationToken
    )
    {
        var segment = bundle.Segment(seed);
        var library = bundle.Library(seed);
        var randomSeed = new AnalysisSettings().RandomSeed;
        try
        {
            var results = MethodComparison.Run(
                segment,
                bundle.Elsewhere(seed, segment),
                [.. library.Select(song => song.Release)],
                methods,
                randomSeed,
                cancellationToken
            );
            foreach (var result in results)
            {
                files.Add(seed, result, library, PromotionList.Places(result, library, segment));
            }

            return $"{segment.Count} tracks, {library.Count} in the library";
        }
        catch (SegmentTooSmallException tooSmall)
        {
            return $"left out. {tooSmall.Message}";
        }
    }

    private static int Count(int? segments) =>
        segments switch
        {
            null => int.MaxValue,
            >= 1 => segments.Value,
            _ => throw new CommandException($"--segments is {segments}: give a number of segments, at least 1."),
        };

    private static List<ModelMethod> Methods(string? names)
    {
        var known = MethodComparison.Methods.ToDictionary(Name, StringComparer.OrdinalIgnoreCase);
        var wanted = names?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (wanted.FirstOrDefault(name => !known.ContainsKey(name)) is { } stranger)
        {
            throw new CommandException(
                $"--methods names \"{stranger}\": give some of {string.Join(", ", known.Keys)}, with commas between."
            );
        }

        return wanted.Length == 0 ? [.. MethodComparison.Methods] : [.. wanted.Select(name => known[name]).Distinct()];
    }
}
