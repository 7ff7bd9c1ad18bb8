using System.CommandLine;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Catalog;

/// <summary><c>pull network</c>: walks the collecting stages of an analysis and writes what it would have read.</summary>
internal static class PullNetwork
{
    /// <summary>The command.</summary>
    /// <param name="who">The argument that names the artist.</param>
    public static Command Create(Argument<string> who)
    {
        var command = new Command(
            "network",
            "All that an analysis of an artist would read: related artists, the market's tracks, audio features, the artist's own tracks."
        )
        {
            who,
        };
        command.SetAction(
            async (parsed, cancelled) =>
            {
                await using var services = CommandLine.Services(parsed);
                var source = PullOptions.SourceOf(
                    services,
                    parsed,
                    Capability.RelatedArtists,
                    Capability.SegmentTracks
                );
                var artist = await Pull.From(source, services, cancelled).Find(parsed.GetRequiredValue(who));
                try
                {
                    var niche = await Task.Run(
                        () =>
                            services
                                .GetRequiredService<AnalysisWalk>()
                                .Collect(
                                    artist.Id,
                                    new AnalysisSettings { Source = source.Kind },
                                    new Lines(Console.Error),
                                    cancelled
                                ),
                        cancelled
                    );
                    var export = new NicheExport(
                        services.GetRequiredService<IArtistStore>(),
                        services.GetRequiredService<ITrackStore>()
                    ).Of(niche);
                    var told = niche.Gaps.ToLookup(gap => gap.IsNotice, gap => gap.Message);
                    return PullOptions.Write(export, parsed, [.. told[false]], [.. told[true]]);
                }
                catch (AnalysisFailedException failed)
                {
                    throw new CommandException(failed.Message);
                }
            }
        );
        return command;
    }

    private sealed class Lines(TextWriter output) : IProgress<AnalysisStage>
    {
        public void Report(AnalysisStage value)
        {
            if (value.FinishedAt is not null || value.Done % 10 == 0)
            {
                output.WriteLine(
                    $"{value.Name}: {value.Done}{(value.Total is { } total ? $" of {total}" : "")} {value.Detail}"
                );
            }
        }
    }
}
