using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MusicMastery.Storage;

namespace MusicMastery.Server.Tests.Hosting;

/// <summary>The program as a user meets it: exit codes, and one line for what a user can put right.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => _folder.File("test.db");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nonsense", "Unrecognized command or argument 'nonsense'. Add --help for what can be given.")]
    [InlineData("--bd=x", "Unrecognized command or argument '--bd=x'. Add --help for what can be given.")]
    public async Task Program_Should_EndWith2_When_ItIsUsedWrongly(string argument, string expected)
    {
        var (exitCode, output, error) = await ProgramRun.Run(With(), argument);

        Assert.Equal((2, "", expected), (exitCode, output, error.TrimEnd()));
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("analyze", "a00")]
    public async Task Program_Should_SayWhatToDo_When_TheDatabaseIsInUse(params string[] command)
    {
        using var other = MusicMasteryDatabase.Open(Database);

        var (exitCode, _, error) = await ProgramRun.Run(With(), [.. command, "--db", Database]);

        Assert.Equal(1, exitCode);
        Assert.Equal(
            $"The database {Database} is in use by another process. "
                + "Stop the other program (perhaps a running server or import), or use another file.",
            error.TrimEnd()
        );
    }

    [Fact]
    public async Task Health_Should_BeToldByTheRunningServer_When_Asked()
    {
        await using var server = await TestServer.Start();
        var port = $"{server.Http.BaseAddress!.Port}";

        var (exitCode, output, _) = await ProgramRun.Run(With(("MUSICMASTERY_PORT", port)), "health");

        Assert.Equal(0, exitCode);
        Assert.Contains("\"status\":\"ok\"", output);
    }

    [Fact]
    public async Task Health_Should_FailWithTheAddress_When_NoServerRuns()
    {
        var (exitCode, _, error) = await ProgramRun.Run(With(("MUSICMASTERY_PORT", "1")), "health");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("No server answers at http://localhost:1/health/ready within 5 s:", error);
    }

    [Fact]
    public async Task Program_Should_SayWhatToDo_When_ThePortIsInUse()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (exitCode, _, error) = await ProgramRun.Run(With(("MUSICMASTERY_PORT", $"{port}")), "--db", Database);

        Assert.Equal(1, exitCode);
        Assert.Equal(
            $"Port {port} is in use. Stop what listens there, or set MUSICMASTERY_PORT to another one.",
            error.TrimEnd()
        );
    }

    [Fact]
    public async Task Schema_Should_BePrintedAlone_When_Asked()
    {
        var (exitCode, output, error) = await ProgramRun.Run(With(), "schema");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("\"One run from a seed artist to advice.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_Should_StopWithinSeconds_When_AskedTo()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There is no SIGTERM on Windows.");
        }

        using var process = ProgramRun.Start(With(("MUSICMASTERY_PORT", "0")), "serve", "--db", Database);
        while (
            await process.StandardError.ReadLineAsync() is { } line
            && !line.Contains("Music Mastery is at", StringComparison.Ordinal)
        )
        {
            // Starting.
        }

        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await process.WaitForExitAsync(patience.Token);

        Assert.Equal(0, process.ExitCode);
    }

    private static Dictionary<string, string> With(params (string Name, string Value)[] variables) =>
        variables
            .Append(("MUSICMASTERY_DEMO", "off"))
            .Append(("MUSICMASTERY_LOG", "text"))
            .ToDictionary(variable => variable.Item1, variable => variable.Item2);
}
