using System.CommandLine;
using System.Globalization;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Hosting;
using MusicMastery.Storage.Backups;

namespace MusicMastery.Server.Catalog;

/// <summary>
/// <c>forget SOURCE</c>: takes out of the catalog what one source said, with the analyses that rest on it and the answers
/// kept from it.
/// </summary>
public static class ForgetCommand
{
    private static readonly Argument<string> s_source = SourceOption.Argument();

    private static readonly Option<bool> s_yes = new("--yes") { Description = "Do it; without, nothing is changed." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "forget",
            "Take out of the catalog all that one source said, as if it had never been asked. What other sources said of "
                + "the same artists and tracks stays; analyses that rest on it are deleted."
        )
        {
            s_source,
            s_yes,
        };
        command.SetAction(
            async (parsed, _) =>
            {
                await using var services = CommandLine.Services(parsed);
                var source = SourceOption.Read(parsed, s_source);
                var forgetting = ActivatorUtilities.CreateInstance<Forgetting>(services);
                var analyses = forgetting.AnalysesOf(source);
                if (!parsed.GetValue(s_yes))
                {
                    throw new CommandException(
                        $"Nothing was changed. {Counted(analyses.Count)} would be deleted with it: add --yes to take it out."
                    );
                }

                var (removed, answers) = forgetting.Forget(source, analyses);
                await Console.Out.WriteLineAsync(Told(removed, analyses.Count, answers));
                var backups = services.GetRequiredService<BackupFolder>();
                if (backups.List() is [_, ..] older)
                {
                    await Console.Out.WriteLineAsync(
                        $"{older.Count} backups in {backups.Path} were made before and still hold it: make a new one, and delete those."
                    );
                }

                return 0;
            }
        );
        return command;
    }

    private static string Told(RemovedCounts removed, int analyses, int answers) =>
        Words(
            $"Gone: {removed.Artists:N0} artists, {removed.Tracks:N0} tracks, {removed.Links:N0} links between artists, "
        )
        + Words($"{removed.Segments:N0} segments, {Counted(analyses)}, {answers:N0} kept answers. ")
        + Words($"Left as other sources say: {removed.Restored:N0} artists and tracks.");

    private static string Counted(int analyses) =>
        analyses == 1 ? "1 analysis that rests on it" : Words($"{analyses:N0} analyses that rest on it");

    private static string Words(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
