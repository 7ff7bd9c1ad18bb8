using System.CommandLine;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions;
using MusicMastery.Learning;

namespace MusicMastery.Server.Predictions;

/// <summary>
/// <c>tune BUNDLE</c>: tries each method at several values of its main hyper-parameter on a few segments, as the
/// original's cross-validation did. Writes tuning.csv, a summary to stdout, progress to stderr. What the file already
/// holds is kept, so that it goes on after it was stopped.
/// </summary>
public static class TuneCommand
{
    private const int UsualSegments = 12;

    private static readonly IReadOnlyList<ModelMethod> s_tunable = [.. MethodTuning.Grids.Select(grid => grid.Method)];

    private static readonly Argument<string> s_bundle = BundleOptions.Bundle();
    private static readonly Option<string> s_out = BundleOptions.Out("tuning.csv");
    private static readonly Option<int?> s_segments = BundleOptions.Segments($"{UsualSegments}");
    private static readonly Option<string?> s_methods = BundleOptions.Methods(s_tunable);

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("tune", "Try each method at several settings on some segments of a bundle.")
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
        var methods = BundleOptions.Named(parsed.GetValue(s_methods), s_tunable);
        var count = BundleOptions.Count(parsed.GetValue(s_segments), UsualSegments);
        var settings = MethodTuning
            .Grids.Where(grid => methods.Contains(grid.Method))
            .SelectMany(grid => grid.Settings)
            .ToList();
        var bundle = BundleCatalog.Read(parsed.GetRequiredValue(s_bundle), Console.Error);
        var seeds = bundle.SeedArtistIds().Take(count).ToList();
        var origin = EvaluationOrigin.Of(parsed.GetRequiredValue(s_bundle));
        var file = TuningFile.Open(parsed.GetRequiredValue(s_out), origin);
        SegmentRounds.Run(
            seeds,
            (seed, _) =>
            {
                var missing = settings.Where(setting => !file.Has(seed, setting)).ToList();
                return missing.Count == 0 ? "kept" : Tune(bundle, seed, missing, file, cancellationToken);
            },
            cancellationToken
        );

        Console.Out.Write(TuningSummary.Text(file.Rows, settings, [.. seeds]));
        return 0;
    }

    private static string Tune(
        BundleCatalog bundle,
        ArtistId seed,
        List<TuningSetting> settings,
        TuningFile file,
        CancellationToken cancellationToken
    )
    {
        var segment = bundle.Segment(seed);
        var results = MethodTuning.Run(
            segment,
            bundle.Elsewhere(seed, segment),
            settings,
            new AnalysisSettings().RandomSeed,
            cancellationToken
        );
        foreach (var result in results)
        {
            file.Add(seed, result);
        }

        return $"{segment.Count} tracks, {settings.Count} settings";
    }
}
