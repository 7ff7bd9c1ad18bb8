using System.Text.RegularExpressions;
using MusicMastery.Server.Access;
using MusicMastery.Server.Tests.Hosting;
using MusicMastery.Storage;

namespace MusicMastery.Server.Tests.Access;

/// <summary>Keys on the command line, and what a server does without any.</summary>
public sealed class KeysCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => _folder.File("music.db");

    private KeyFile Keys => KeyFile.Beside(Database);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Key_Should_BePrintedAloneOnStdout_When_Created()
    {
        // While a server has the database, and so while it runs.
        using var server = MusicMasteryDatabase.Open(Database);

        var (exitCode, output, error) = await Run(
            "create",
            "--name",
            "Studio",
            "--scopes",
            "analyze, read",
            "--days",
            "7"
        );

        Assert.Equal(0, exitCode);
        Assert.Matches(@"\Amm_[0-9a-f]{12}_[0-9a-f]{64}\r?\n\z", output);
        Assert.Contains("only time that the key is shown", error, StringComparison.Ordinal);
        var key = Assert.Single(Keys.Read());
        Assert.Equal(("Studio", Scope.Analyze), (key.Name, key.Most));
        Assert.Equal(key.CreatedAt.AddDays(7), key.ExpiresAt);
    }

    [Fact]
    public async Task List_Should_TellAllButTheSecret_When_Asked()
    {
        var text = Keys.Create(Scope.Admin);
        Keys.Create(Scope.Read, DateTimeOffset.UtcNow.AddDays(-1));

        var (exitCode, output, _) = await Run("list");

        Assert.Equal(0, exitCode);
        Assert.Matches(
            new Regex($@"^{text.Split('_')[1]}\s+admin\s+\S+\s+never\s+test\r?$", RegexOptions.Multiline),
            output
        );
        Assert.Matches(new Regex(@"read\s+\S+\s+expired\s+test"), output);
        Assert.DoesNotContain(text.Split('_')[2], output, StringComparison.Ordinal);
        Assert.DoesNotContain(Keys.Read()[0].Hash, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Key_Should_BeGone_When_Revoked(bool isGivenWhole)
    {
        var text = Keys.Create(Scope.Admin);

        var (exitCode, output, error) = await Run("revoke", isGivenWhole ? text : text.Split('_')[1]);

        Assert.Equal((0, ""), (exitCode, output));
        Assert.DoesNotContain(text.Split('_')[2], error, StringComparison.Ordinal);
        Assert.Empty(Keys.Read());
    }

    [Theory]
    [InlineData(1, "There is no key with the id 0a1b;", "revoke", "0a1b")]
    [InlineData(2, "--scopes should be some of read, analyze, admin", "create", "--name", "a", "--scopes", "write")]
    [InlineData(2, "--scopes should be some of read, analyze, admin", "create", "--name", "a", "--scopes", "2")]
    [InlineData(2, "--name should have from 1 to 60", "create", "--name", " ", "--scopes", "read")]
    [InlineData(2, "--days should be from 1", "create", "--name", "a", "--scopes", "read", "--days", "0")]
    public async Task Command_Should_SayWhatToDo_When_ItIsUsedWrongly(
        int expected,
        string says,
        params string[] command
    )
    {
        var (exitCode, output, error) = await Run(command);

        Assert.Equal((expected, ""), (exitCode, output));
        Assert.StartsWith(says, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("expired")]
    [InlineData("damaged")]
    public async Task Server_Should_RefuseToStart_When_NoKeyOpensIt(string? keys)
    {
        if (keys == "expired")
        {
            Keys.Create(Scope.Admin, DateTimeOffset.UtcNow);
        }
        else if (keys == "damaged")
        {
            await File.WriteAllTextAsync(Keys.Path, "{");
        }

        var (exitCode, _, error) = await ProgramRun.Run(
            new Dictionary<string, string>
            {
                ["MUSICMASTERY_LISTEN"] = "any",
                ["MUSICMASTERY_HOSTS"] = "music.example",
                ["MUSICMASTERY_PORT"] = "0",
                ["MUSICMASTERY_DEMO"] = "off",
            },
            "serve",
            "--db",
            Database
        );

        Assert.Equal(1, exitCode);
        var line = Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Contains(
            keys == "damaged" ? "the file is damaged" : "npm run -s keys -- create",
            line,
            StringComparison.Ordinal
        );
    }

    private Task<(int ExitCode, string Output, string Error)> Run(params string[] command) =>
        ProgramRun.Run(new Dictionary<string, string>(), ["keys", .. command, "--db", Database]);
}
