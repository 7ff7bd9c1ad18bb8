using System.Diagnostics;

namespace MusicMastery.Storage.Tests.Killing;

/// <summary>Runs the writer and kills it with the signal that no program sees.</summary>
internal static class KilledProcess
{
    /// <summary>Gives what it said: all that it had acknowledged when it was killed.</summary>
    /// <param name="work">What it does.</param>
    /// <param name="path">The database.</param>
    /// <param name="from">The number of the first step.</param>
    /// <param name="after">The line after which the time counts.</param>
    /// <param name="time">How long after it, in milliseconds, it is killed.</param>
    public static async Task<IReadOnlyList<string>> Run(string work, string path, int from, string after, double time)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet")
            {
                ArgumentList =
                {
                    typeof(KilledProcess).Assembly.Location,
                    KilledWriter.Argument,
                    work,
                    path,
                    $"{from}",
                },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (line == after)
            {
                break;
            }
        }

        var rest = process.StandardOutput.ReadToEndAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(time));
        var hadEnded = process.HasExited;
        process.Kill();
        lines.AddRange((await rest).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
        await process.WaitForExitAsync();
        Assert.False(hadEnded, await error);
        Assert.Equal("", await error);
        return lines;
    }
}
