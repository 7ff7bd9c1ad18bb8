using MusicMastery.Server.Backups;

namespace MusicMastery.Server.Tests.Hosting;

/// <summary>Backups, restores and verification as an operator has them.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => _folder.File("test.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Backup_Should_BeMadeByTheServer_When_ItRuns()
    {
        await using var server = await TestServer.Start(TestCatalog.Entries(), _folder);

        var (code, output, error) = await Run("backup");
        var (verified, text, _) = await Run("verify", output.Trim());

        Assert.True(code == 0, error);
        Assert.True(verified == 0, text);
        Assert.StartsWith("All is in order.", text, StringComparison.Ordinal);
        Assert.Equal("ok", await Health(server));
    }

    [Fact]
    public async Task Backup_Should_BeMadeByItself_When_ItIsTime()
    {
        await using var server = await TestServer.Start(
            TestCatalog.Entries(),
            _folder,
            change: settings => settings with { Backups = new BackupSettings { Every = TimeSpan.FromSeconds(1) } }
        );

        Assert.True(
            SpinWait.SpinUntil(
                () =>
                    Directory.Exists($"{Database}-backups")
                    && Directory.EnumerateFiles($"{Database}-backups", "*.db.gz").Any(),
                TimeSpan.FromSeconds(20)
            )
        );
    }

    [Fact]
    public async Task Restore_Should_SayWhatWouldBeLost_When_TheDatabaseCanBeRead()
    {
        await (await TestServer.Start(TestCatalog.Entries(), _folder)).DisposeAsync();
        await Run("backup");
        var before = File.ReadAllBytes(Database);

        var (refused, _, error) = await Run("restore");
        var unchanged = File.ReadAllBytes(Database).AsSpan(8192).SequenceEqual(before.AsSpan(8192));
        var (done, output, _) = await Run("restore", "--yes");

        Assert.Equal((1, true, 0), (refused, unchanged, done));
        Assert.Contains("Add --yes", error, StringComparison.Ordinal);
        Assert.Contains("What was there before is", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_Should_GoOnWithTheNewestBackup_When_TheDatabaseIsDamaged()
    {
        await DamageAfterABackup();

        using var process = ProgramRun.Start(Variables(), "serve", "--db", Database);
        var log = process.StandardError;
        var lines = new List<string>();
        while (await log.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (line.Contains("Music Mastery is at", StringComparison.Ordinal))
            {
                break;
            }
        }

        process.Kill();
        await process.WaitForExitAsync();
        Assert.Contains(lines, line => line.Contains("is damaged", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("The database is now as the backup of", StringComparison.Ordinal));
        Assert.Equal(0, (await Run("verify")).ExitCode);
        Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(Database)!, "test-damaged-*.db"));
    }

    [Fact]
    public async Task Server_Should_Stop_When_TheDatabaseIsDamagedAndTheOperatorWantsToDecide()
    {
        await DamageAfterABackup();
        var damaged = File.ReadAllBytes(Database);

        var (code, _, error) = await ProgramRun.Run(
            new Dictionary<string, string>(Variables()) { ["MUSICMASTERY_DAMAGED"] = "stop" },
            "serve",
            "--db",
            Database
        );

        Assert.Equal(1, code);
        Assert.Contains("restore", error, StringComparison.Ordinal);
        Assert.Equal(damaged, File.ReadAllBytes(Database));
    }

    private async Task DamageAfterABackup()
    {
        await (await TestServer.Start(TestCatalog.Entries(), _folder)).DisposeAsync();
        Assert.Equal(0, (await Run("backup")).ExitCode);
        File.WriteAllBytes(Database, File.ReadAllBytes(Database)[..^5000]);
    }

    private static Dictionary<string, string> Variables() =>
        new() { ["MUSICMASTERY_PORT"] = "0", ["MUSICMASTERY_DEMO"] = "off" };

    private Task<(int ExitCode, string Output, string Error)> Run(params string[] args) =>
        ProgramRun.Run(Variables(), [.. args, "--db", Database]);

    private static async Task<string> Health(TestServer server) =>
        (string)System.Text.Json.Nodes.JsonNode.Parse(await server.Http.GetStringAsync("/health/ready"))!["status"]!;
}
