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

    private static readonly Argument<string> s_bundle = new("bundle")
    {
        Description = "A folder with tracks.csv and segments.jsonl, plain or gzip'd.",
    };

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
            File.WriteAllLines(
                Path.Combine(Directory.CreateDirectory(folder).FullName, "collaborators.csv"),
                found.SelectMany(artist => artist.Figures.Select(figures => Line(artist.Seed, figures))).Prepend(Header)
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
        for (var i = 0; i < seeds.Count; i++)
        {
            var figures = test.Run(seeds[i], new AnalysisSettings(), cancellationToken);
            if (figures.Count > 0)
            {
                found.Add((seeds[i], figures));
            }

            var said =
                figures.Count > 0
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{figures[0].Hidden:0.#} collaborators hidden, {figures[0].Candidates:0} candidates"
                    )
                    : $"left out, fewer than {CollaboratorBackTest.LeastCollaborators} collaborators";
            Console.Error.WriteLine($"{i + 1}/{seeds.Count} {seeds[i]}: {said}");
        }

        return found;
    }

    private static string Line(ArtistId seed, BackTestFigures figures) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{seed},{BackTestSummary.Name(figures.Method)},{figures.Candidates},{figures.Hidden},{figures.RecallAt20},{figures.ReciprocalRank}"
        );
}
