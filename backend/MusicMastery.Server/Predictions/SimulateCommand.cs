using System.CommandLine;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Simulation;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Predictions;

/// <summary>
/// <c>simulate BUNDLE</c>: whether the method says that it knows nothing where nothing is to be known, and whether its
/// intervals hold, on the sounds of a bundle's segments with popularity whose truth is known. Summary to stdout, progress
/// to stderr.
/// </summary>
public static class SimulateCommand
{
    private const int LeastSongs = 10;

    private static readonly Argument<string> s_bundle = BundleOptions.Bundle();

    private static readonly Option<int> s_trials = new("--trials")
    {
        Description = "How many trials of each kind, at least 1; they go round the segments.",
        HelpName = "N",
        DefaultValueFactory = _ => 100,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("simulate", "Try the method where the truth is known.") { s_bundle, s_trials };
        command.SetAction(
            (parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), cancellationToken)
        );
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var count = parsed.GetValue(s_trials);
        if (count < 1)
        {
            throw new CommandException($"--trials is {count}: give a number of trials, at least 1.");
        }

        var bundle = BundleCatalog.Read(parsed.GetRequiredValue(s_bundle), Console.Error);
        var seeds = bundle.SeedArtistIds().Where(seed => bundle.Library(seed).Count >= LeastSongs).ToList();
        if (seeds.Count == 0)
        {
            throw new CommandException($"No segment has a seed artist with {LeastSongs} songs in the bundle.");
        }

        var tally = new SimulationTally();
        SegmentRounds.Run(
            [.. Enumerable.Range(0, count).Select(trial => seeds[trial % seeds.Count])],
            (seed, trial) =>
            {
                var segment = bundle.Segment(seed);
                Track[] library = [.. bundle.Library(seed).Select(song => song.Release)];
                tally.Add(new PromiseTrials(segment, bundle.Elsewhere(seed, segment), library), trial);
                return $"{segment.Count} tracks";
            },
            cancellationToken
        );

        Console.Out.Write(tally.Text());
        return 0;
    }
}
