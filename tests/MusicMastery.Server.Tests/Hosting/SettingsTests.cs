using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Hosting;

public sealed class SettingsTests
{
    [Fact]
    public void Settings_Should_HaveTheirDefaults_When_NothingIsSet()
    {
        var settings = ServerSettings.Read(null, _ => null);

        Assert.Equal(5080, settings.Port);
        Assert.True(settings.Demo);
        Assert.EndsWith(
            Path.Combine("MusicMastery", "musicmastery.db"),
            settings.DatabasePath,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Option_Should_Win_When_TheVariableIsSetToo() =>
        Assert.Equal(
            Path.GetFullPath("option.db"),
            ServerSettings.Read("option.db", name => name == "MUSICMASTERY_DB" ? "variable.db" : null).DatabasePath
        );

    [Theory]
    [InlineData(null, 500_000_000)]
    [InlineData("1", 1)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147MB", 2_147_000_000)]
    [InlineData("20 mb", 20_000_000)]
    public void MaxUpload_Should_BeBytesOrMegabytes_When_ItIsSet(string? value, int bytes) =>
        Assert.Equal(
            bytes,
            ServerSettings.Read(null, name => name == "MUSICMASTERY_MAX_UPLOAD" ? value : null).MaxUpload
        );

    [Theory]
    [InlineData("MUSICMASTERY_PORT", "abc", "MUSICMASTERY_PORT is \"abc\": give a port from 0 to 65535.")]
    [InlineData("MUSICMASTERY_PORT", "70000", "MUSICMASTERY_PORT is \"70000\": give a port from 0 to 65535.")]
    [InlineData("MUSICMASTERY_DEMO", "no", "MUSICMASTERY_DEMO is \"no\": give one of on, off.")]
    [InlineData("MUSICMASTERY_LOG", "xml", "MUSICMASTERY_LOG is \"xml\": give one of text, json.")]
    [InlineData(
        "MUSICMASTERY_MAX_UPLOAD",
        "5 GB",
        "MUSICMASTERY_MAX_UPLOAD is \"5 GB\": give a whole number of bytes, or of megabytes as in 500MB, up to 2147MB."
    )]
    [InlineData(
        "MUSICMASTERY_MAX_UPLOAD",
        "2148MB",
        "MUSICMASTERY_MAX_UPLOAD is \"2148MB\": give a whole number of bytes, or of megabytes as in 500MB, up to 2147MB."
    )]
    public void Message_Should_NameTheVariable_When_ItsValueCannotBe(string name, string value, string expected)
    {
        var error = Assert.Throws<CommandException>(() =>
            ServerSettings.Read(null, asked => asked == name ? value : null)
        );

        Assert.Equal(expected, error.Message);
    }

    [Fact]
    public void Sources_Should_BeOff_When_NothingIsSet()
    {
        var sources = ServerSettings.Read(null, _ => null).Sources;

        Assert.Null(sources.Spotify);
        Assert.Null(sources.OpenMusic);
        Assert.False(sources.Deezer);
    }

    [Theory]
    [InlineData(
        "MUSICMASTERY_SPOTIFY_CLIENT_ID=abc",
        "MUSICMASTERY_SPOTIFY_CLIENT_ID is set and MUSICMASTERY_SPOTIFY_CLIENT_SECRET is not: Spotify needs both."
    )]
    [InlineData(
        "MUSICMASTERY_SPOTIFY_CLIENT_SECRET=abc",
        "MUSICMASTERY_SPOTIFY_CLIENT_SECRET is set and MUSICMASTERY_SPOTIFY_CLIENT_ID is not: Spotify needs both."
    )]
    [InlineData(
        "MUSICMASTERY_SPOTIFY_CLIENT_ID=a b;MUSICMASTERY_SPOTIFY_CLIENT_SECRET=c",
        "MUSICMASTERY_SPOTIFY_CLIENT_ID has signs that no credential has: copy it again, without spaces."
    )]
    [InlineData(
        "MUSICMASTERY_LISTENBRAINZ_TOKEN=abc",
        "MUSICMASTERY_LISTENBRAINZ_TOKEN is set and MUSICMASTERY_CONTACT is not: the services want to know whom to write to. Give an e-mail or web address of yours."
    )]
    [InlineData(
        "MUSICMASTERY_DEEZER=on",
        "MUSICMASTERY_DEEZER is set and MUSICMASTERY_CONTACT is not: the services want to know whom to write to. Give an e-mail or web address of yours."
    )]
    [InlineData("MUSICMASTERY_DEEZER=yes", "MUSICMASTERY_DEEZER is \"yes\": give one of off, on.")]
    [InlineData(
        "MUSICMASTERY_CONTACT=me (home)",
        "MUSICMASTERY_CONTACT is \"me (home)\": give an e-mail or web address in plain letters, without brackets."
    )]
    [InlineData(
        "MUSICMASTERY_PACE=2",
        "MUSICMASTERY_PACE is \"2\": above 1 the services would be asked faster than they allow. Give at most 1."
    )]
    [InlineData(
        "MUSICMASTERY_PACE=fast",
        "MUSICMASTERY_PACE is \"fast\": give a number above 0, e.g. 0.5 to ask half as fast."
    )]
    [InlineData(
        "MUSICMASTERY_DEEZER_URL=http://elsewhere.example/",
        "MUSICMASTERY_DEEZER_URL is \"http://elsewhere.example/\": give an https address, or an http address of this machine."
    )]
    [InlineData(
        "MUSICMASTERY_LONGEST_WAIT=0",
        "MUSICMASTERY_LONGEST_WAIT is \"0\": give a whole number above 0 (at most 2147483647)."
    )]
    [InlineData("MUSICMASTERY_LONGEST_WAIT=3601", "MUSICMASTERY_LONGEST_WAIT is \"3601\": give at most 3600 seconds.")]
    public void Message_Should_SayWhatIsRight_When_ASourceIsHalfSetUp(string variables, string expected)
    {
        var set = variables
            .Split(';')
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);

        var error = Assert.Throws<CommandException>(() => ServerSettings.Read(null, set.GetValueOrDefault));

        Assert.Equal(expected, error.Message);
    }
}
