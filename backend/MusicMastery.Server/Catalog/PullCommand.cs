using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Hosting;
using MusicMastery.Sources.Files;

namespace MusicMastery.Server.Catalog;

/// <summary>
/// <c>pull artist|network|playlist|random</c>: writes what a live source gives as a catalog bundle. The source's terms and
/// progress go to stderr, a summary as JSON to stdout. Exit codes: 0 all was answered, 3 written with gaps.
/// </summary>
public static class PullCommand
{
    private const int Incomplete = 3;

    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Option<string> s_out = new("--out")
    {
        Description = "The folder for the bundle; made where it is missing.",
        HelpName = "FOLDER",
        Required = true,
        Recursive = true,
    };

    private static readonly Option<string?> s_source = SourceOption.Create("the first that is on and can");

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("pull", "Write what a live source gives as a catalog bundle.") { s_out, s_source };
        s_source.Recursive = true;
        var who = new Argument<string>("artist") { Description = "A name that only one artist has, an id or a link." };
        var playlist = new Argument<string>("playlist") { Description = "A playlist's id or link." };
        var count = new Argument<int>("count") { Description = "How many artists, 1–1000." };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1000)
            {
                result.AddError("The count should be from 1 to 1000.");
            }
        });
        var randomSeed = new Option<int>("--random-seed")
        {
            Description = "Makes the random choices; the same number makes the same ones.",
            DefaultValueFactory = _ => 20200622,
        };
        command.Add(
            Part(
                "artist",
                "All tracks of an artist.",
                who,
                async (pull, parsed) => await pull.Discography(await pull.Find(parsed.GetRequiredValue(who)))
            )
        );
        command.Add(Network(who));
        command.Add(
            Part(
                "playlist",
                "All tracks of a playlist.",
                playlist,
                (pull, parsed) => pull.Playlist(PlaylistId(parsed.GetRequiredValue(playlist)))
            )
        );
        var random = Part(
            "random",
            "All tracks of artists found by random searches.",
            count,
            (pull, parsed) => pull.Random(parsed.GetRequiredValue(count), parsed.GetValue(randomSeed))
        );
        random.Add(randomSeed);
        command.Add(random);
        return command;
    }

    private static Command Part(string name, string description, Argument what, Func<Pull, ParseResult, Task> work)
    {
        var command = new Command(name, description) { what };
        command.SetAction(
            async (parsed, cancelled) =>
            {
                await using var services = CommandLine.Services(parsed);
                var pull = Open(
                    services,
                    SourceOf(services, parsed, Capability.Search, Capability.Discography),
                    cancelled
                );
                await work(pull, parsed);
                await pull.Sounds();
                return Write(pull.Export(), parsed, pull.Problems);
            }
        );
        return command;
    }

    private static Command Network(Argument<string> who)
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
                var source = SourceOf(services, parsed, Capability.RelatedArtists, Capability.SegmentTracks);
                var artist = await Open(services, source, cancelled).Find(parsed.GetRequiredValue(who));
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
                    return Write(export, parsed, [.. niche.Gaps.Select(gap => gap.Message)]);
                }
                catch (AnalysisFailedException failed)
                {
                    throw new CommandException(failed.Message);
                }
            }
        );
        return command;
    }

    private static LiveSource SourceOf(IServiceProvider services, ParseResult parsed, params Capability[] needed)
    {
        var sources = services.GetRequiredService<IReadOnlyList<LiveSource>>();
        var wanted = SourceOption.Read(parsed, s_source);
        var named = sources.Where(source => wanted is null || source.Kind == wanted).ToList();
        var source = named.Find(one => one.Offers(needed));
        if (source is null)
        {
            var why = named.Select(one =>
                $"{one.Name}: {needed.Select(one.Of).First(offer => offer.State != CapabilityState.Available).Detail}"
            );
            throw new CommandException($"No source can be asked for this. {string.Join(' ', why)}");
        }

        Console.Error.WriteLine($"{source.Name}. {source.Terms} {source.TermsUrl}");
        return source;
    }

    private static Pull Open(IServiceProvider services, LiveSource source, CancellationToken cancelled) =>
        ActivatorUtilities.CreateInstance<Pull>(services, source, Console.Error, cancelled);

    private static int Write(CatalogExport export, ParseResult parsed, IReadOnlyList<string> problems)
    {
        if (export.Artists.Count == 0)
        {
            throw new CommandException($"Nothing was found. {string.Join(' ', problems)}".TrimEnd());
        }

        var folder = Path.GetFullPath(parsed.GetRequiredValue(s_out));
        export.Write(folder);
        Console.Out.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    folder,
                    artists = export.Artists.Count,
                    tracks = export.Tracks.Count,
                    tracksWithoutFeatures = export.Tracks.Count(track => track.AudioFeatures is null),
                    links = export.Links.Count,
                    segments = export.Segments.Count,
                    gaps = problems,
                },
                s_json
            )
        );
        return problems.Count == 0 ? 0 : Incomplete;
    }

    /// <summary>The id in a link such as https://open.spotify.com/playlist/ID?si=…, or the text itself.</summary>
    private static string PlaylistId(string text) => text.Split('?')[0].TrimEnd('/').Split('/', ':')[^1];

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
