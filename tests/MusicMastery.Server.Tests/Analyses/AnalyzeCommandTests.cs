using MusicMastery.Server.Tests.Hosting;
using MusicMastery.Server.Tests.Predictions;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>The command that analyses, as its user runs it.</summary>
public sealed class AnalyzeCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Analysis_Should_BeTheSameToTheLastByte_When_ThereAreMoreProcessors()
    {
        InventedBundle.Write(_folder);
        await Run("1", "import", _folder.File("bundle"));

        var (exitCode, onOne, _) = await Run("1", "analyze", "seed0", "--json");
        var (_, onTwo, _) = await Run("2", "analyze", "seed0", "--json");

        Assert.Equal(0, exitCode);
        Assert.Contains("\"songsToPromote\"", onOne, StringComparison.Ordinal);
        Assert.Equal(onOne, onTwo);
    }

    private Task<(int ExitCode, string Output, string Error)> Run(string processors, params string[] args) =>
        ProgramRun.Run(
            new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = processors },
            [.. args, "--db", _folder.File("catalog.db")]
        );
}
