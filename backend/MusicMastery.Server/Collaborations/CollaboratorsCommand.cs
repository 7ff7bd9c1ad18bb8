using System.CommandLine;
using System.Globalization;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Collaborations.BackTest;
using MusicMastery.Server.Predictions;

namespace MusicMastery.Server.Collaborations;

/// <summary>
/// <c>collaborators BUNDLE</c>: tests the suggested collaborators against the real ones of every artist that a bundle has
/// a segment for. A summary to stdout, progress to stderr, and collaborators.csv where a folder is given.
/// </summary>
public static class CollaboratorsCommand
{
    private const string Header = "seed_artist_id,method,candidates,hidden,recall_at_20,reciprocal_rank";

    private static readonly Argument<string> s_bundle = BundleOptions.Bundle();

    private static readonly Option<string?> s_out = new("--out")
    {
        Description = "The folder for collaborators.csv; made where it is missing (default: no file).",
        HelpName = "FOLDER",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("collaborators", "Test the suggested collaborators of a bundle against real ones.")
        {
            s_bundle,
            s_out,
        };
        command.SetAction(
            (parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), cancellationToken)
        );
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var bundle = BundleCatalog.Read(parsed.GetRequiredValue(s_bundle), Console.Error);
        var found = Measure(bundle, cancellationToken);
        if (parsed.GetValue(s_out) is { } folder)
        {
            var path = Path.Combine(Directory.CreateDirectory(folder).FullName, "collaborators.csv");
            new FigureFile(path, Header).Write(
                found.SelectMany(artist => artist.Figures.Select(figures => Row(artist.Seed, figures)))
            );
        }

        Console.Out.Write(BackTestSummary.Text([.. found.Select(artist => artist.Figures)]));
        return 0;
    }

    /// <summary>The figures of every artist that can be measured, in the order of the bundle.</summary>
    internal static IReadOnlyList<(ArtistId Seed, IReadOnlyList<BackTestFigures> Figures)> Measure(
        BundleCatalog bundle,
        CancellationToken cancellationToken
    )
    {
        var test = new CollaboratorBackTest(bundle.Artists, bundle, bundle);
        var seeds = bundle.SeedArtistIds();
        var found = new List<(ArtistId, IReadOnlyList<BackTestFigures>)>();
        SegmentRounds.Run(
            seeds,
            (seed, _) =>
            {
                var figures = test.Run(seed, new AnalysisSettings(), cancellationToken);
                if (figures.Count == 0)
                {
                    return $"left out, fewer than {CollaboratorBackTest.LeastCollaborators} collaborators";
                }

                found.Add((seed, figures));
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{figures[0].Hidden:0.#} collaborators hidden, {figures[0].Candidates:0} candidates"
                );
            },
            cancellationToken
        );
        return found;
    }

    private static string[] Row(ArtistId seed, BackTestFigures figures) =>
        FigureFile
            .Line(
                seed,
                BackTestSummary.Name(figures.Method),
                figures.Candidates,
                figures.Hidden,
                figures.RecallAt20,
                figures.ReciprocalRank
            )
            .Split(',');
}
