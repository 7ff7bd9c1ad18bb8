using System.CommandLine;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Analyses;

/// <summary><c>analyze ARTIST</c>: runs an analysis, keeps it, and prints what it found.</summary>
public static class AnalyzeCommand
{
    private static readonly Argument<string> s_artist = new("artist")
    {
        Description = "The artist's id, or the exact name if only one artist has it.",
    };

    private static readonly Option<bool> s_json = new("--json")
    {
        Description = "Print the whole analysis as JSON: the same bytes for the same data and random seed.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("analyze", "Runs an analysis for an artist and prints what it found.")
        {
            s_artist,
            s_json,
        };
        command.SetAction(
            (parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), cancellationToken)
        );
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var services = CommandLine.Services(parsed);
        var artists = services.GetRequiredService<IArtistStore>();
        var artist = Find(artists, parsed.GetRequiredValue(s_artist));
        var settings = new AnalysisSettings();
        var result = Analyze(services, artist.Id, settings, cancellationToken);
        Console.Out.WriteLine(
            parsed.GetValue(s_json)
                ? AnalysisReport.Json(artist, settings, result, artists)
                : AnalysisReport.Text(artist, result, artists)
        );
        return 0;
    }

    private static AnalysisResult Analyze(
        ServiceProvider services,
        ArtistId artistId,
        AnalysisSettings settings,
        CancellationToken cancellationToken
    )
    {
        var clock = services.GetRequiredService<TimeProvider>();
        var requestedAt = clock.GetUtcNow();
        var progress = new StageLines();
        try
        {
            var walk = services.GetRequiredService<AnalysisWalk>();
            var (result, model) = walk.Run(artistId, settings, progress, cancellationToken);
            var analysis = new Analysis
            {
                Id = AnalysisId.New(clock),
                ArtistId = artistId,
                Settings = settings,
                Status = AnalysisStatus.Completed,
                Stages = progress.Stages,
                RequestedAt = requestedAt,
                FinishedAt = clock.GetUtcNow(),
            };
            services.GetRequiredService<IAnalysisStore>().Save(analysis, result, model);
            return result;
        }
        catch (AnalysisFailedException failed)
        {
            throw new CommandException(failed.Message);
        }
    }

    private static Artist Find(IArtistStore artists, string text)
    {
        if (artists.Find([new ArtistId(text)]).TryGetValue(new ArtistId(text), out var known))
        {
            return known;
        }

        var matches = artists.Search(text, 5);
        var exact = matches.Where(match => match.Score >= 1).ToList();
        if (exact.Count == 1)
        {
            return exact[0].Artist;
        }

        var offered = (exact.Count > 1 ? exact : matches).Select(match => $"{match.Artist.Name} ({match.Artist.Id})");
        throw new CommandException(
            matches.Count == 0
                ? $"No artist in the catalog is called “{text}”, nor has that id. Import a catalog that has the artist."
                : $"{(exact.Count > 1 ? "Several artists are" : "No artist is")} called “{text}”. "
                    + $"Give one of these ids: {string.Join(", ", offered)}."
        );
    }

    /// <summary>Tells the user of each stage when it ends, and keeps how each stands.</summary>
    private sealed class StageLines : IProgress<AnalysisStage>
    {
        private readonly AnalysisStage[] _stages = [.. StageReporter.NotBegun];

        public IReadOnlyList<AnalysisStage> Stages => _stages;

        public void Report(AnalysisStage value)
        {
            _stages[(int)value.Name] = value;
            if (value.FinishedAt is not null)
            {
                Console.Error.WriteLine($"{value.Name}: {value.Detail ?? value.Status.ToString()}");
            }
        }
    }
}
