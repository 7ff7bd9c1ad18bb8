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
}
