using System.CommandLine;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Artists;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Analyses;

/// <summary><c>analyze ARTIST</c>: runs an analysis, keeps it, and prints what it found.</summary>
public static class AnalyzeCommand
{
    /// <summary>How many artists of one name are looked at.</summary>
    private const int MostMatches = 50;

    private static readonly Argument<string> s_artist = new("artist")
    {
        Description = "The artist's id, or the exact name if only one artist, or one that --source knows, has it.",
    };

    private static readonly Option<bool> s_json = new("--json")
    {
        Description = "Print the whole analysis as JSON: the same bytes for the same data and random seed.",
    };

    private static readonly Option<string?> s_source = SourceOption.Create(
        "the artist's imported niche, else the first that is on and has it"
    );

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("analyze", "Runs an analysis for an artist and prints what it found.")
        {
            s_artist,
            s_json,
            s_source,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var services = CommandLine.Services(parsed);
                var name = parsed.GetRequiredValue(s_artist);
                var artist = await Find(services, name, SourceOption.Read(parsed, s_source), cancellationToken);
                return await Task.Run(() => Run(services, artist, parsed, cancellationToken), cancellationToken);
            }
        );
        return command;
    }

    private static int Run(
        ServiceProvider services,
        Artist artist,
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        var artists = services.GetRequiredService<IArtistStore>();
        var settings = new AnalysisSettings { Source = SourceOption.Read(parsed, s_source) };
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

    /// <summary>The artist that is meant; the live sources that are on are asked about one that the catalog has not.</summary>
    private static async Task<Artist> Find(
        IServiceProvider services,
        string text,
        SourceKind? source,
        CancellationToken cancellationToken
    )
    {
        var artists = services.GetRequiredService<IArtistStore>();
        if (artists.Find([new ArtistId(text)]).TryGetValue(new ArtistId(text), out var known))
        {
            return known;
        }

        var matches = artists.Search(text, MostMatches);
        var exact = Meant(matches, source);
        IReadOnlyList<SearchFailure> failures = [];
        if (exact.Count == 0 || (exact.Count > 1 && source is not null))
        {
            var live = services.GetRequiredService<LiveSearch>();
            (matches, failures) = await live.Search(text, MostMatches, cancellationToken);
            exact = Meant(matches, source);
        }

        if (exact.Count == 1)
        {
            return exact[0].Artist;
        }

        var offered = (exact.Count > 1 ? exact : matches)
            .Take(5)
            .Select(match => $"{match.Artist.Name} ({match.Artist.Id})");
        var unasked = string.Concat(failures.Select(failure => $" {failure.Message}"));
        throw new CommandException(
            matches.Count == 0
                ? $"No artist in the catalog is called “{text}”, nor has that id. Import a catalog that has the artist, or switch on a live source.{unasked}"
                : $"{(exact.Count > 1 ? "Several artists are" : "No artist is")} called “{text}”. "
                    + $"Give one of these ids: {string.Join(", ", offered)}.{unasked}"
        );
    }

    /// <summary>Those of exactly that name; where they are several, those of them that the source knows, if any.</summary>
    private static List<ArtistMatch> Meant(IEnumerable<ArtistMatch> matches, SourceKind? source)
    {
        var exact = matches.Where(match => match.Score >= 1).ToList();
        var knownThere = exact.FindAll(match => ArtistNode.IdsOf(match.Artist).Any(id => id.Source == source));
        return exact.Count > 1 && knownThere.Count > 0 ? knownThere : exact;
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
