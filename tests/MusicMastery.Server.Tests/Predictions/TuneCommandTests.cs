using MusicMastery.Server.Tests.Hosting;

namespace MusicMastery.Server.Tests.Predictions;

/// <summary>The command that tries settings, as its user runs it.</summary>
public sealed class TuneCommandTests : IDisposable
{
    private const int Settings = 6;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Tuning_Should_GiveEverySettingBothSplits_When_Run()
    {
        var (exitCode, output, error) = await Tune("--methods", "logistic");

        Assert.Equal(0, exitCode);
        Assert.Contains("2/2 seed1: 240 tracks, 6 settings", error, StringComparison.Ordinal);
        Assert.Equal("seed_artist_id,method,parameter,value,auc,within_artist_rho,split", Lines()[0]);
        Assert.Equal(2 * Settings * 2, Lines().Length - 1);
        Assert.StartsWith("seed0,LOGISTIC,l2,0.001,", Lines()[1], StringComparison.Ordinal);
        Assert.StartsWith("LOGISTIC, l2", output, StringComparison.Ordinal);
        Assert.Contains(" ± ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tuning_Should_FollowRelatedArtists_When_NoSegmentWasCollected()
    {
        var (exitCode, _, error) = await ProgramRun.Run(
            new Dictionary<string, string>(),
            [
                "tune",
                Path.Combine(AppContext.BaseDirectory, "demo"),
                "--out",
                _folder.File("out"),
                "--methods",
                "LOGISTIC",
                "--segments",
                "1",
            ]
        );

        Assert.Equal(0, exitCode);
        Assert.Contains("1/1 demo-artist-0001: 2131 tracks", error, StringComparison.Ordinal);
        // The figures that ship with the program say the same.
        var shipped = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "tuning", "tuning.csv"));
        Assert.All(Lines(), line => Assert.Contains(line, shipped));
    }

    [Fact]
    public async Task Tuning_Should_EndTheSame_When_StoppedAndRunAgain()
    {
        await Tune("--methods", "LOGISTIC");
        var whole = Lines();

        // As if it had been killed while it wrote a row of the second segment.
        File.WriteAllText(Out, string.Join('\n', whole[..16]) + "\n" + whole[16][..20]);
        var (exitCode, _, error) = await Tune("--methods", "LOGISTIC");

        Assert.Equal(0, exitCode);
        Assert.Contains("1/2 seed0: kept", error, StringComparison.Ordinal);
        Assert.Equal(whole, Lines());
    }

    [Fact]
    public async Task Tuning_Should_TouchNothing_When_TheFolderHoldsOtherFigures()
    {
        Directory.CreateDirectory(_folder.File("out"));
        File.WriteAllText(Out, "piano,tuned\nno,440\n");

        var (exitCode, _, error) = await Tune();

        Assert.Equal(1, exitCode);
        Assert.Contains("Give an empty folder", error, StringComparison.Ordinal);
        Assert.Equal("piano,tuned\nno,440\n", File.ReadAllText(Out));
    }

    [Theory]
    [InlineData(
        "--methods names \"SHUFFLED\": give some of WITHIN_ARTIST, SEED_FOREST, BOOSTED_TREES, LOGISTIC, LINEAR_SVM, with commas between.",
        "--methods",
        "SHUFFLED"
    )]
    [InlineData("--segments is 0: give a number of segments, at least 1.", "--segments", "0")]
    public async Task Tuning_Should_SayWhatWouldBeRight_When_AnOptionIsWrong(string expected, params string[] options)
    {
        var (exitCode, _, error) = await Tune(options);

        Assert.Equal((1, expected), (exitCode, error.TrimEnd().Split('\n')[^1]));
    }

    private string Out => _folder.File("out/tuning.csv");

    private string[] Lines() => File.ReadAllLines(Out);

    private Task<(int ExitCode, string Output, string Error)> Tune(params string[] options)
    {
        InventedBundle.Write(_folder);
        return ProgramRun.Run(
            new Dictionary<string, string>(),
            ["tune", _folder.File("bundle"), "--out", _folder.File("out"), .. options]
        );
    }
}
