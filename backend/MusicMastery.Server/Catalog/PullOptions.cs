using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using MusicMastery.Core.Sources;
using MusicMastery.Server.Hosting;
using MusicMastery.Sources.Files;

namespace MusicMastery.Server.Catalog;

/// <summary>What the ways to pull ask and answer alike: from where, whereto, and what came of it.</summary>
internal static class PullOptions
{
    private const int Incomplete = 3;

    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Whereto.</summary>
    public static readonly Option<string> Out = new("--out")
    {
        Description = "The folder for the bundle; made where it is missing.",
        HelpName = "FOLDER",
        Required = true,
        Recursive = true,
    };

    /// <summary>From where.</summary>
    public static readonly Option<string?> Source = SourceOption.Create("the first that is on and can");

    /// <summary>The source that is meant; its terms are told at once.</summary>
    /// <exception cref="CommandException">None can be asked for what is needed.</exception>
    public static LiveSource SourceOf(IServiceProvider services, ParseResult parsed, params Capability[] needed)
    {
        var sources = services.GetRequiredService<IReadOnlyList<LiveSource>>();
        var wanted = SourceOption.Read(parsed, Source);
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

    /// <summary>Writes the bundle and says what is in it; gives the exit code, which problems change and notices do not.</summary>
    /// <exception cref="CommandException">There is nothing to write.</exception>
    public static int Write(
        CatalogExport export,
        ParseResult parsed,
        IReadOnlyList<string> problems,
        IReadOnlyList<string> notices
    )
    {
        if (export.Artists.Count == 0)
        {
            throw new CommandException($"Nothing was found. {string.Join(' ', problems)}".TrimEnd());
        }

        var folder = Path.GetFullPath(parsed.GetRequiredValue(Out));
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
                    notices,
                },
                s_json
            )
        );
        return problems.Count == 0 ? 0 : Incomplete;
    }
}
