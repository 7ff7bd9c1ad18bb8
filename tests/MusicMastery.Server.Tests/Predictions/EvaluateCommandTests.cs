using System.Globalization;
using MusicMastery.Server.Tests.Hosting;

namespace MusicMastery.Server.Tests.Predictions;

/// <summary>The command that measures, as its user runs it.</summary>
public sealed class EvaluateCommandTests : IDisposable
{
    private const int Songs = InventedBundle.Songs;
    private const int Methods = 7;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Evaluation_Should_GiveEveryMethodBothSplitsAndEverySong_When_Run()
    {
        var (exitCode, output, error) = await Evaluate();

        Assert.Equal(0, exitCode);
        Assert.Contains("1/2 seed0: 240 tracks, 12 in the library", error, StringComparison.Ordinal);
        Assert.Equal(
            "seed_artist_id,method,split,rows,artists,auc,average_precision,recall,precision,brier_skill,within_artist_rho,fit_ms",
            Lines("models.csv")[0]
        );
        Assert.Equal(2 * Methods * 2, Lines("models.csv").Length - 1);
        Assert.Equal("seed_artist_id,track_id,popularity,method,appeal,rank_to_promote", Lines("library.csv")[0]);
        Assert.Equal(2 * Methods * Songs, Lines("library.csv").Length - 1);
        Assert.Contains("against SEED_FOREST", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_Should_RunFromOneWithoutAGap_When_SongsArePromoted()
    {
        await Evaluate();

        Assert.All(
            Lines("library.csv").Skip(1).Select(line => line.Split(',')).GroupBy(row => (row[0], row[3])),
            library =>
            {
                var places = library.Where(row => row[5].Length > 0).Select(row => int.Parse(row[5], Invariant));
                Assert.Equal(Enumerable.Range(1, places.Count()), places.Order());
            }
        );
    }

    [Fact]
    public async Task Evaluation_Should_EndTheSame_When_StoppedAndRunAgain()
    {
        await Evaluate();
        var (models, library) = (WithoutTimes(), Lines("library.csv"));

        // As if it had been killed while it wrote the second segment's model rows.
        var kept = Lines("models.csv");
        File.WriteAllText(Out("models.csv"), string.Join('\n', kept[..18]) + "\n" + kept[18][..20]);
        var (exitCode, _, error) = await Evaluate();

        Assert.Equal(0, exitCode);
        Assert.Contains("1/2 seed0: kept", error, StringComparison.Ordinal);
        Assert.Equal(models, WithoutTimes());
        Assert.Equal(library.Order(StringComparer.Ordinal), Lines("library.csv").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Evaluation_Should_RunWhatIsAskedFor_When_SegmentsAndMethodsAreGiven()
    {
        var (exitCode, output, _) = await Evaluate("--segments", "1", "--methods", "within_artist,SHUFFLED");

        Assert.Equal(0, exitCode);
        Assert.Equal(
            ["seed0,SHUFFLED", "seed0,WITHIN_ARTIST"],
            Lines("models.csv").Skip(1).Select(line => string.Join(',', line.Split(',')[..2])).Distinct().Order()
        );
        Assert.DoesNotContain("SEED_FOREST", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluation_Should_TouchNothing_When_TheFolderHoldsOtherFigures()
    {
        Directory.CreateDirectory(_folder.File("out"));
        File.WriteAllText(Out("models.csv"), "model,price\nT,850\n");

        var (exitCode, _, error) = await Evaluate();

        Assert.Equal(1, exitCode);
        Assert.Contains("Give an empty folder", error, StringComparison.Ordinal);
        Assert.Equal("model,price\nT,850\n", File.ReadAllText(Out("models.csv")));
    }

    [Theory]
    [InlineData(
        "--methods names \"MAGIC\": give some of WITHIN_ARTIST, SEED_FOREST, BOOSTED_TREES, LOGISTIC, LINEAR_SVM, SHUFFLED, ARTIST_AVERAGE, with commas between.",
        "--methods",
        "MAGIC"
    )]
    [InlineData("--segments is 0: give a number of segments, at least 1.", "--segments", "0")]
    public async Task Evaluation_Should_SayWhatWouldBeRight_When_AnOptionIsWrong(
        string expected,
        params string[] options
    )
    {
        var (exitCode, _, error) = await Evaluate(options);

        Assert.Equal((1, expected), (exitCode, error.TrimEnd().Split('\n')[^1]));
    }

    [Fact]
    public async Task Evaluation_Should_SayWhatIsMissing_When_TheBundleHasNoSegments()
    {
        InventedBundle.Write(_folder);
        File.Delete(_folder.File("bundle/segments.jsonl"));

        var (exitCode, _, error) = await Run();

        Assert.Equal(1, exitCode);
        Assert.Contains("has neither a segments.jsonl with a segment nor a links.csv", error, StringComparison.Ordinal);
    }

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private Task<(int ExitCode, string Output, string Error)> Evaluate(params string[] options)
    {
        InventedBundle.Write(_folder);
        return Run(options);
    }

    private Task<(int ExitCode, string Output, string Error)> Run(params string[] options) =>
        ProgramRun.Run(
            new Dictionary<string, string>(),
            ["evaluate", _folder.File("bundle"), "--out", _folder.File("out"), .. options]
        );

    private string Out(string name) => _folder.File(Path.Combine("out", name));

    private string[] Lines(string name) => File.ReadAllLines(Out(name));

    private IEnumerable<string> WithoutTimes() => Lines("models.csv").Select(line => line[..line.LastIndexOf(',')]);
}
