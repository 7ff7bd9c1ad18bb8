using System.CommandLine;
using MusicMastery.Sources.Demo;

namespace MusicMastery.Server.Catalog;

/// <summary><c>demo</c>: writes the invented demo catalog as a bundle; the same every time.</summary>
public static class DemoCommand
{
    private static readonly Option<DirectoryInfo> s_out = new("--out")
    {
        Description = "The folder to write the bundle into; its files of the same names are replaced.",
        HelpName = "FOLDER",
        Required = true,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("demo", "Write the invented demo catalog as a catalog bundle.") { s_out };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(s_out).FullName;
            var catalog = DemoGenerator.Generate();
            DemoBundle.Write(catalog, folder);
            Console.Error.WriteLine($"{catalog.Artists.Count} artists and {catalog.Tracks.Count} tracks in {folder}.");
            return 0;
        });
        return command;
    }
}
