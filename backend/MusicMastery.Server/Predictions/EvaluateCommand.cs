using System.CommandLine;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions;
using MusicMastery.Learning;

namespace MusicMastery.Server.Predictions;

/// <summary>
/// <c>evaluate BUNDLE</c>: holds the methods against each other on every segment of a bundle. Writes models.csv,
/// library.csv and calibration.csv, a summary to stdout, progress to stderr. What the files already hold is kept, so that it goes on after
/// it was stopped.
/// </summary>
public static class EvaluateCommand
{
    private static readonly Argument<string> s_bundle = BundleOptions.Bundle();
    private static readonly Option<string> s_out = BundleOptions.Out("models.csv, library.csv and calibration.csv");
    private static readonly Option<int?> s_segments = BundleOptions.Segments("all");
    private static readonly Option<string?> s_methods = BundleOptions.Methods(MethodComparison.Methods);

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

    private static int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var methods = BundleOptions.Named(parsed.GetValue(s_methods), MethodComparison.Methods);
        var count = BundleOptions.Count(parsed.GetValue(s_segments), int.MaxValue);
        var bundle = BundleCatalog.Read(parsed.GetRequiredValue(s_bundle), Console.Error);
        var seeds = bundle.SeedArtistIds().Take(count).ToList();
        var origin = EvaluationOrigin.Of(parsed.GetRequiredValue(s_bundle));
        var files = EvaluationFiles.Open(parsed.GetRequiredValue(s_out), origin);
        SegmentRounds.Run(
            seeds,
            (seed, _) =>
            {
                var missing = methods.Where(method => !files.Has(seed, BundleOptions.Name(method))).ToList();
                return missing.Count == 0 ? "kept" : Evaluate(bundle, seed, missing, files, cancellationToken);
            },
            cancellationToken
        );

        Console.Out.Write(EvaluationSummary.Text(files.Rows, [.. methods.Select(BundleOptions.Name)], [.. seeds]));
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
}
