using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MusicMastery.Server.Tests.Hosting;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>A server in a process of its own.</summary>
internal sealed class RunningServer(Process process, HttpClient http) : IDisposable
{
    public static async Task<RunningServer> Start(string database)
    {
        var process = ProgramRun.Start(
            new Dictionary<string, string> { ["MUSICMASTERY_PORT"] = "0", ["MUSICMASTERY_DEMO"] = "off" },
            "serve",
            "--db",
            database
        );
        const string At = "Music Mastery is at ";
        var said = "";
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            said += line;
            if (line.Contains(At, StringComparison.Ordinal))
            {
                _ = process.StandardError.ReadToEndAsync();
                _ = process.StandardOutput.ReadToEndAsync();
                var address = line[(line.IndexOf(At, StringComparison.Ordinal) + At.Length)..].Trim();
                return new RunningServer(process, new HttpClient { BaseAddress = new Uri(address) });
            }
        }

        throw new InvalidOperationException(said);
    }

    public async Task<JsonNode> Ask(string query, object? variables = null)
    {
        using var answer = await http.PostAsJsonAsync("/graphql", new { query, variables });
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Null(body["errors"]?.ToJsonString());
        return body["data"]!;
    }

    /// <summary>Asks it to stop; gives its exit code and how long it took.</summary>
    public async Task<(int ExitCode, TimeSpan Took)> Stop()
    {
        var began = Stopwatch.GetTimestamp();
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, Stopwatch.GetElapsedTime(began));
    }

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
        http.Dispose();
    }
}
