using System.Text.Encodings.Web;
using System.Text.Json;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>The import as its user runs it: a process of its own.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private static readonly JsonSerializerOptions Unescaped = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_Should_EndTheSame_When_KilledSeveralTimesAndRunAgain()
    {
        var bundle = InventedBundle.Write(_folder);
        var (_, undisturbed) = await ImportProcess.Run(bundle, _folder.File("undisturbed.db"));
        var random = new Random(20200622);
        var killed = 0;
        foreach (var share in new[] { 0.2, 0.5, 0.8 })
        {
            using var import = ImportProcess.Start(bundle, _folder.File("killed.db"));
            await ImportProcess.FirstProgress(import);
            await Task.Delay((int)(share * random.Next(200, 1000)));
            killed += import.HasExited ? 0 : 1;
            import.Kill();
            await import.WaitForExitAsync();
        }

        var (code, report) = await ImportProcess.Run(bundle, _folder.File("killed.db"));

        Assert.True(killed > 0, "No import was still at work when it was to be killed.");
        Assert.Equal(0, code);
        Assert.Equal(
            undisturbed["catalog"]!["trackCount"]!.ToJsonString(),
            report["catalog"]!["trackCount"]!.ToJsonString()
        );
        Assert.Equal(
            InventedBundle.Content(_folder.File("undisturbed.db")),
            InventedBundle.Content(_folder.File("killed.db"))
        );

        var again = (await ImportProcess.Run(bundle, _folder.File("killed.db"))).Report;
        Assert.All(
            again["files"]!.AsArray(),
            file => Assert.Equal(file!["read"]!.GetValue<int>(), file["unchanged"]!.GetValue<int>())
        );
        Assert.Equal(report["catalog"]!.ToJsonString(), again["catalog"]!.ToJsonString());
    }

    [Fact]
    public async Task Import_Should_ReportAndExitWithThree_When_AFileIsCutShort()
    {
        _folder.Write("bundle/artists.csv", "id,name,followers\na,One,1\nb,Two,many\n");

        var (code, report) = await ImportProcess.Run(_folder.File("bundle"), _folder.File("a.db"));

        Assert.Equal(3, code);
        Assert.False(report["isComplete"]!.GetValue<bool>());
        Assert.Equal(
            """{"line":3,"field":"followers","reason":"\"many\" is not a whole number from 0 to 2147483647."}""",
            report["files"]![0]!["refusals"]![0]!.ToJsonString(Unescaped)
        );
        Assert.Contains("no tracks.csv", report["files"]![1]!["problem"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Should_ExitWithOne_When_NothingCouldBeKept()
    {
        var file = _folder.Write("wrong.csv", "a,b\n1,2\n");

        var (code, report) = await ImportProcess.Run(file, _folder.File("a.db"));

        Assert.Equal(1, code);
        Assert.Contains(
            "The header is not that of",
            report["files"]![0]!["problem"]!.GetValue<string>(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Import_Should_SayWhatIsWrong_When_TheDatabaseOrThePathCannotBeUsed()
    {
        var file = _folder.Write("artists.csv", "id,name,followers\na,One,1\n");
        using var open = Storage.MusicMasteryDatabase.Open(_folder.File("open.db"));

        Assert.Contains(
            "in use by another process",
            await Failing(file, _folder.File("open.db")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "There is nothing at",
            await Failing(_folder.File("none"), _folder.File("new.db")),
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(_folder.File("new.db")));
    }

    private static async Task<string> Failing(string path, string database)
    {
        using var import = ImportProcess.Start(path, database);
        var error = await import.StandardError.ReadToEndAsync();
        await import.WaitForExitAsync();
        Assert.Equal(1, import.ExitCode);
        return error;
    }
}
