using System.CommandLine;
using MusicMastery.Core.Sources;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Catalog;

/// <summary>
/// <c>pull artist|network|playlist|random</c>: writes what a live source gives as a catalog bundle. The source's terms and
/// progress go to stderr, a summary as JSON to stdout. Exit codes: 0 all was answered, 3 written with gaps.
/// </summary>
public static class PullCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("pull", "Write what a live source gives as a catalog bundle.")
        {
            PullOptions.Out,
            PullOptions.Source,
        };
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
        command.Add(PullNetwork.Create(who));
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
                var source = PullOptions.SourceOf(services, parsed, Capability.Search, Capability.Discography);
                var pull = Pull.From(source, services, cancelled);
                await work(pull, parsed);
                await pull.Sounds();
                return PullOptions.Write(pull.Export(), parsed, pull.Problems, pull.Notices);
            }
        );
        return command;
    }

    /// <summary>The id in a link such as https://open.spotify.com/playlist/ID?si=…, or the text itself.</summary>
    private static string PlaylistId(string text) => text.Split('?')[0].TrimEnd('/').Split('/', ':')[^1];
}
