using MusicMastery.Server.Tests.Hosting;

namespace MusicMastery.Server.Tests.Predictions;

/// <summary>The command that tries the method where the truth is known, as its user runs it.</summary>
public sealed class SimulateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Simulation_Should_CountWhatHeld_When_Run()
    {
        var (exitCode, output, error) = await Simulate("2");

        Assert.Equal(0, exitCode);
        Assert.Contains("2/2 seed1: 240 tracks", error, StringComparison.Ordinal);
        Assert.Matches(@"among each artist's tracks: NO_SIGNAL in [0-2] of 2", output);
        Assert.Matches(@"intervals of appeal that say 90 %: hold in \d+ of 24 ", output);
    }

    [Fact]
    public async Task Simulation_Should_SayWhatWouldBeRight_When_ThereIsNoTrial()
    {
        var (exitCode, _, error) = await Simulate("0");

        Assert.Equal(
            (1, "--trials is 0: give a number of trials, at least 1."),
            (exitCode, error.TrimEnd().Split('\n')[^1])
        );
    }

    private Task<(int ExitCode, string Output, string Error)> Simulate(string trials)
    {
        InventedBundle.Write(_folder);
        return ProgramRun.Run(
            new Dictionary<string, string>(),
            ["simulate", _folder.File("bundle"), "--trials", trials]
        );
    }
}
