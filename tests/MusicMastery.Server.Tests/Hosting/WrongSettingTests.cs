using System.Text.RegularExpressions;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Hosting;

/// <summary>Every setting wrong in turn: the start is refused in one line that names it and says what would be right.</summary>
public sealed partial class WrongSettingTests : IDisposable
{
    private const string Nowhere = "/nowhere/at/all";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A wrong value for each setting, and what the message must offer.</summary>
    public static TheoryData<string, string, string> Wrong() =>
        new()
        {
            { "MUSICMASTERY_ANALYSES_AT_ONCE", "0", "whole number above 0" },
            { "MUSICMASTERY_ANSWER_TIMEOUT", "99999", "at most 3600 seconds" },
            { "MUSICMASTERY_BACKUPS", typeof(SettingNames).Assembly.Location, "name a folder" },
            { "MUSICMASTERY_BACKUP_DAYS", "a week", "whole number above 0" },
            { "MUSICMASTERY_BACKUP_EVERY", "daily", "or off" },
            { "MUSICMASTERY_DAMAGED", "ignore", "restore, stop" },
            { "MUSICMASTERY_CONTACT", "me (home)", "e-mail or web address" },
            { "MUSICMASTERY_DASHBOARD", Nowhere, "index.html" },
            { "MUSICMASTERY_DB", $"{Nowhere}/music.db", "Create the folder" },
            { "MUSICMASTERY_DEEZER", "yes", "off, on" },
            { "MUSICMASTERY_DEEZER_URL", "http://elsewhere.example", "https address" },
            { "MUSICMASTERY_DEMO", "no", "on, off" },
            { "MUSICMASTERY_DOCUMENTS", "some", "any, trusted" },
            { "MUSICMASTERY_EXPLORER", "yes", "on, off" },
            { "MUSICMASTERY_HOSTS", "*", "names of hosts" },
            { "MUSICMASTERY_INTROSPECTION", "yes", "on, off" },
            { "MUSICMASTERY_LISTEN", "host", "loopback, any, or an IP address" },
            { "MUSICMASTERY_LISTENBRAINZ_ALGORITHM", "the best", "letters, digits and underscores" },
            { "MUSICMASTERY_LISTENBRAINZ_LABS_URL", "labs", "https address" },
            { "MUSICMASTERY_LISTENBRAINZ_TOKEN", "a token", "without spaces" },
            { "MUSICMASTERY_LISTENBRAINZ_URL", "ftp://a.example", "https address" },
            { "MUSICMASTERY_LOG", "xml", "text, json" },
            { "MUSICMASTERY_LONGEST_WAIT", "-1", "whole number above 0" },
            { "MUSICMASTERY_MAX_ALIASES", "none", "whole number above 0" },
            { "MUSICMASTERY_MAX_ANALYSES", "1.5", "whole number above 0" },
            { "MUSICMASTERY_MAX_ANALYSES_OF_CLIENT", "0", "whole number above 0" },
            { "MUSICMASTERY_MAX_BODY", "1 MB", "whole number above 0" },
            { "MUSICMASTERY_MAX_COST", "99999999999", "at most 2147483647" },
            { "MUSICMASTERY_MAX_DEPTH", "deep", "whole number above 0" },
            { "MUSICMASTERY_MAX_DIRECTIVES", "0", "whole number above 0" },
            { "MUSICMASTERY_MAX_DOCUMENT", "0", "whole number above 0" },
            { "MUSICMASTERY_MAX_FIELDS", "0", "whole number above 0" },
            { "MUSICMASTERY_MAX_SOCKET_OPERATIONS", "0", "whole number above 0" },
            { "MUSICMASTERY_MAX_TOKENS", "0", "whole number above 0" },
            { "MUSICMASTERY_MAX_UPLOAD", "5 GB", "500MB" },
            { "MUSICMASTERY_MAX_WAITING_OPERATIONS", "few", "whole number above 0" },
            { "MUSICMASTERY_OPERATIONS_AT_ONCE", "0", "whole number above 0" },
            { "MUSICMASTERY_MUSICBRAINZ_URL", "http://elsewhere.example", "https address" },
            { "MUSICMASTERY_ORIGINS", "music.example", "as browsers write them" },
            { "MUSICMASTERY_OTLP_ENDPOINT", "collector", "http" },
            { "MUSICMASTERY_PACE", "2", "at most 1" },
            { "MUSICMASTERY_PORT", "70000", "from 0 to 65535" },
            { "MUSICMASTERY_RATE", "fast", "or off" },
            { "MUSICMASTERY_READ", "all", "public, keys, open" },
            { "MUSICMASTERY_RECCOBEATS_URL", "http://elsewhere.example", "https address" },
            { "MUSICMASTERY_SPOTIFY_ACCOUNTS_URL", "http://elsewhere.example", "https address" },
            { "MUSICMASTERY_SPOTIFY_CLIENT_ID", "abc", "Spotify needs both" },
            { "MUSICMASTERY_SPOTIFY_CLIENT_SECRET", "abc", "Spotify needs both" },
            { "MUSICMASTERY_SPOTIFY_MARKET", "Germany", "two capital letters" },
            { "MUSICMASTERY_SPOTIFY_URL", "http://elsewhere.example", "https address" },
            { "MUSICMASTERY_TIME_LIMIT", "0", "whole number above 0" },
            { "MUSICMASTERY_TRUSTED_DOCUMENTS", Nowhere, "JSON" },
            { "MUSICMASTERY_TUNING", Nowhere, "tuning.csv" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Start_Should_BeRefusedWithWhatIsRight_When_ASettingIsWrong(
        string name,
        string value,
        string offer
    )
    {
        var variables = new Dictionary<string, string>
        {
            ["MUSICMASTERY_DB"] = _folder.File("music.db"),
            ["MUSICMASTERY_PORT"] = "0",
            ["MUSICMASTERY_DEMO"] = "off",
            [name] = value,
        };

        var (exitCode, output, error) = await ProgramRun.Run(variables, "serve");

        Assert.Equal((1, ""), (exitCode, output));
        // The message about a database names the file, which an option can name as well.
        Assert.Contains(name == "MUSICMASTERY_DB" ? value : name, error);
        Assert.Contains(offer, error);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("MUSICMASTERY_PROT", "MUSICMASTERY_PORT")]
    [InlineData("MUSICMASTERY_MAX_UPLOADS", "MUSICMASTERY_MAX_UPLOAD")]
    [InlineData("MUSICMASTERY_LISTENBRAINZ", "MUSICMASTERY_LISTENBRAINZ_URL")]
    public void Name_Should_BeRefusedWithTheNearest_When_ItIsMisspelt(string name, string nearest)
    {
        var environment = new Dictionary<string, string>
        {
            [name] = "1",
            ["PATH"] = "",
            ["MUSICMASTERY_DB"] = "a",
        };

        var error = Assert.Throws<CommandException>(() => SettingNames.Check(environment));

        Assert.StartsWith($"{name} is no setting; the nearest is {nearest}", error.Message);
    }

    [Fact]
    public void EverySetting_Should_BeDocumentedAndTriedWrong_When_ItIsKnown()
    {
        var documented = TableRows().Matches(File.ReadAllText(Repository.Find("docs/settings.md")!));
        var tried = Wrong().Select(row => row.Data.Item1);

        Assert.Equal(SettingNames.All, documented.Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.Equal(SettingNames.All, tried.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EverySetting_Should_BeKnown_When_TheProgramReadsIt()
    {
        var backend = Path.GetDirectoryName(
            Path.GetDirectoryName(Repository.Find("backend/MusicMastery.Server/Program.cs"))
        )!;
        var read = Directory
            .EnumerateFiles(backend, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/") && !file.EndsWith("SettingNames.cs", StringComparison.Ordinal))
            .SelectMany(file => Names().Matches(File.ReadAllText(file)))
            .Select(name => name.Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(SettingNames.All, read);
    }

    [GeneratedRegex(@"^\| `(MUSICMASTERY_[A-Z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex TableRows();

    [GeneratedRegex(@"""(MUSICMASTERY_[A-Z_]+)""")]
    private static partial Regex Names();
}
