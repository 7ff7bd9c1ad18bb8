using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Hosting;
using MusicMastery.Sources.Files;

namespace MusicMastery.Server.Catalog;

/// <summary>
/// <c>import</c>: brings files into the catalog. The report goes to stdout as JSON, progress to stderr. Exit codes: 0
/// every file was read to its end, 1 nothing could be kept, 3 something was kept and a file was not read to its end.
/// </summary>
public static class ImportCommand
{
    private const int NothingKept = 1;
    private const int Incomplete = 3;

    private static readonly Argument<string> s_path = new("file-or-folder")
    {
        Description =
            "A file or a folder of files, plain or gzip'd, told by their headers: a catalog bundle, Exportify, the Spotify "
            + "datasets of 600k and 114k tracks, TidyTuesday's songs of playlists.",
    };

    private static readonly Option<string?> s_licence = new("--licence")
    {
        Description = "The licence or terms the files came under, kept with every entry.",
        HelpName = "TEXT",
    };

    private static readonly Option<int> s_commitEvery = new("--commit-every")
    {
        Description = "How many rows to keep in one step: fewer lose less when it is killed, more are faster.",
        HelpName = "ROWS",
        DefaultValueFactory = _ => CatalogImport.UsualStepWeight,
    };

    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        s_commitEvery.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--commit-every should be at least 1.");
            }
        });
        var command = new Command(
            "import",
            "Import files of tracks and artists; repeat it to update, or to go on after it was stopped. "
                + "docs/files.md has every format. "
                + "Exit codes: 0 done, 1 nothing could be kept, 3 a file was not read to its end."
        )
        {
            s_path,
            s_licence,
            s_commitEvery,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var path = parsed.GetRequiredValue(s_path);
                if (!Path.Exists(path))
                {
                    throw new CommandException($"There is nothing at {path}. Name a folder of files, or one file.");
                }

                await using var services = CommandLine.Services(parsed);
                var clock = services.GetRequiredService<TimeProvider>();
                var import = new CatalogImport(
                    services.GetRequiredService<ICatalogWriter>(),
                    services.GetRequiredService<ICatalogStatistics>(),
                    clock,
                    parsed.GetValue(s_commitEvery)
                );
                var provenance = new Provenance(SourceKind.File, clock.Now(), parsed.GetValue(s_licence));
                var parts = CatalogFiles.Parts(path, provenance);
                var report = import.Run(parts, new ProgressLines(Console.Error), cancellationToken);
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(report, s_json));
                return ExitCode(report);
            }
        );
        return command;
    }

    private static int ExitCode(ImportReport report) =>
        !report.HasKeptAnything ? NothingKept
        : report.IsComplete ? 0
        : Incomplete;

    private sealed class ProgressLines(TextWriter output) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress progress) =>
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{progress.File}: {progress.Read:N0} rows read")
            );
    }
}
