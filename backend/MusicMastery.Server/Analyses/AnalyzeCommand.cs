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
        var analysis = Analyze(services, artist.Id, cancellationToken, out var result);
        Console.Out.WriteLine(
            parsed.GetValue(s_json)
                ? AnalysisReport.Json(artist, analysis.Settings, result, artists)
                : AnalysisReport.Text(artist, result, artists)
        );
        return 0;
    }

    private static Analysis Analyze(
        ServiceProvider services,
        ArtistId artistId,
        CancellationToken cancellationToken,
        out AnalysisResult result
    )
    {
        var clock = services.GetRequiredService<TimeProvider>();
        var stages = StageReporter.NotBegun.ToArray();
        var progress = new StageLines(stage => stages[(int)stage.Name] = stage);
        var analysis = new Analysis
        {
            Id = AnalysisId.New(clock),
            ArtistId = artistId,
            Settings = new AnalysisSettings(),
            Status = AnalysisStatus.Completed,
            Stages = stages,
            RequestedAt = clock.GetUtcNow(),
        };
        try
        {
            result = services
                .GetRequiredService<AnalysisWalk>()
                .Run(artistId, analysis.Settings, progress, cancellationToken);
        }
        catch (AnalysisFailedException failed)
        {
            throw new CommandException(failed.Message);
        }

        analysis = analysis with { FinishedAt = clock.GetUtcNow() };
        services.GetRequiredService<IAnalysisStore>().Save(analysis, result);
        return analysis;
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

    /// <summary>Tells the user of each stage when it ends.</summary>
    private sealed class StageLines(Action<AnalysisStage> keep) : IProgress<AnalysisStage>
    {
        public void Report(AnalysisStage value)
        {
            keep(value);
            if (value.FinishedAt is not null)
            {
                Console.Error.WriteLine($"{value.Name}: {value.Detail ?? value.Status.ToString()}");
            }
        }
    }
}
