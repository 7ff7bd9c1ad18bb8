using System.Diagnostics;
using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>The import command in a process of its own, in small steps.</summary>
internal static class ImportProcess
{
    public static Process Start(string path, string database) =>
        Process.Start(
            new ProcessStartInfo("dotnet")
            {
                ArgumentList =
                {
                    Path.Combine(AppContext.BaseDirectory, "MusicMastery.Server.dll"),
                    "import",
                    path,
                    "--db",
                    database,
                    "--commit-every",
                    "1000",
                },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, JsonNode Report)> Run(string path, string database)
    {
        using var import = Start(path, database);
        var error = import.StandardError.ReadToEndAsync();
        var report = await import.StandardOutput.ReadToEndAsync();
        await import.WaitForExitAsync();
        Assert.True(report.Length > 0, await error);
        return (import.ExitCode, JsonNode.Parse(report)!);
    }

    /// <summary>Waits until it reads.</summary>
    public static async Task FirstProgress(Process import)
    {
        Assert.NotNull(await import.StandardError.ReadLineAsync());
        _ = import.StandardError.ReadToEndAsync();
        _ = import.StandardOutput.ReadToEndAsync();
    }
}
