using System.Net;
using MusicMastery.Server.Access;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Access;

public sealed class AccessReaderTests
{
    [Theory]
    [InlineData("", Scope.Admin)]
    [InlineData("LISTEN=loopback", Scope.Admin)]
    [InlineData("LISTEN=127.0.0.1", Scope.Admin)]
    [InlineData("LISTEN=::1", Scope.Admin)]
    [InlineData("READ=keys", null)]
    [InlineData("READ=public", Scope.Read)]
    [InlineData("HOSTS=music.example", null)]
    [InlineData("LISTEN=192.0.2.7", null)]
    [InlineData("LISTEN=192.0.2.7 READ=public", Scope.Read)]
    [InlineData("LISTEN=any HOSTS=music.example", null)]
    [InlineData("LISTEN=any HOSTS=localhost READ=open", Scope.Admin)]
    public void KeylessCaller_Should_DoEverythingOnlyHere_When_NothingElseIsSaid(string variables, Scope? expected) =>
        Assert.Equal(expected, Read(variables).WithoutKey);

    [Theory]
    [InlineData("", null, "localhost 127.0.0.1 [::1]")]
    [InlineData("LISTEN=192.0.2.7", "192.0.2.7", "localhost 127.0.0.1 [::1] 192.0.2.7")]
    [InlineData("LISTEN=2001:db8:0::1", "2001:db8::1", "localhost 127.0.0.1 [::1] [2001:db8::1]")]
    [InlineData("LISTEN=any HOSTS=Music.example,::2", "::", "localhost 127.0.0.1 [::1] music.example [::2]")]
    public void Names_Should_BeThoseOfThisServer_When_ItListens(string variables, string? listen, string names)
    {
        var settings = Read(variables);

        Assert.Equal(listen is null ? null : IPAddress.Parse(listen), settings.Listen);
        Assert.Equal(names.Split(' '), settings.Names);
    }

    [Theory]
    [InlineData("ORIGINS=https://Music.example,http://localhost:3000", "https://music.example http://localhost:3000")]
    [InlineData("ORIGINS=https://music.example:443", "https://music.example")]
    [InlineData("ORIGINS=* READ=public", "*")]
    public void Origins_Should_BeAsBrowsersWriteThem_When_Read(string variables, string expected) =>
        Assert.Equal(expected.Split(' '), Read(variables).Origins);

    [Theory]
    [InlineData("LISTEN=1", "MUSICMASTERY_LISTEN is \"1\": give loopback, any, or an IP address of this machine.")]
    [InlineData(
        "LISTEN=host",
        "MUSICMASTERY_LISTEN is \"host\": give loopback, any, or an IP address of this machine."
    )]
    [InlineData("LISTEN=any", "MUSICMASTERY_LISTEN is at every address: name in MUSICMASTERY_HOSTS the hosts")]
    [InlineData("LISTEN=0.0.0.0", "MUSICMASTERY_LISTEN is at every address: name in MUSICMASTERY_HOSTS the hosts")]
    [InlineData("READ=all", "MUSICMASTERY_READ is \"all\": give one of public, keys, open.")]
    [InlineData("HOSTS=*", "MUSICMASTERY_HOSTS has \"*\": give names of hosts or IP addresses, without a port")]
    [InlineData("HOSTS=a:80", "MUSICMASTERY_HOSTS has \"a:80\": give names of hosts or IP addresses, without a port")]
    [InlineData("HOSTS=http://a", "MUSICMASTERY_HOSTS has \"http://a\": give names of hosts or IP addresses")]
    [InlineData(
        "ORIGINS=*",
        "MUSICMASTERY_ORIGINS is \"*\", which lets every page call: that takes MUSICMASTERY_READ="
    )]
    [InlineData("ORIGINS=null", "MUSICMASTERY_ORIGINS has \"null\": give origins as browsers write them")]
    [InlineData("ORIGINS=a.example", "MUSICMASTERY_ORIGINS has \"a.example\": give origins as browsers write them")]
    [InlineData("ORIGINS=https://a.example/", "MUSICMASTERY_ORIGINS has \"https://a.example/\": give origins")]
    [InlineData("ORIGINS=ftp://a.example", "MUSICMASTERY_ORIGINS has \"ftp://a.example\": give origins")]
    [InlineData("ORIGINS=https://u:p@a.example", "MUSICMASTERY_ORIGINS has \"https://u:p@a.example\": give origins")]
    [InlineData("ORIGINS=https://*.example", "MUSICMASTERY_ORIGINS has \"https://*.example\": give origins")]
    public void Message_Should_NameTheVariable_When_ItsValueCannotBe(string variables, string expected)
    {
        var error = Assert.Throws<CommandException>(() => Read(variables));

        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    private static AccessSettings Read(string variables)
    {
        var given = variables
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(variable => variable.Split('=', 2))
            .ToDictionary(parts => $"MUSICMASTERY_{parts[0]}", parts => parts[1]);
        return AccessReader.Read(name => given.GetValueOrDefault(name));
    }
}
