using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Tests.Artists;

public class ArtistAddressTests
{
    [Theory]
    [InlineData("https://open.spotify.com/artist/2ysnwxxNtSgbb9t1m2Ur4j?si=abc", "2ysnwxxNtSgbb9t1m2Ur4j")]
    [InlineData(" https://open.spotify.com/intl-de/artist/2ysnwxxNtSgbb9t1m2Ur4j/ ", "2ysnwxxNtSgbb9t1m2Ur4j")]
    [InlineData("open.spotify.com/artist/2ysnwxxNtSgbb9t1m2Ur4j#top", "2ysnwxxNtSgbb9t1m2Ur4j")]
    [InlineData("spotify:artist:2ysnwxxNtSgbb9t1m2Ur4j", "2ysnwxxNtSgbb9t1m2Ur4j")]
    [InlineData("https://open.spotify.com/track/2ysnwxxNtSgbb9t1m2Ur4j", null)]
    [InlineData("https://open.spotify.com/artist/", null)]
    [InlineData("artist", null)]
    [InlineData("AC/DC", null)]
    [InlineData("", null)]
    public void IdIn_Should_BeTheArtistsId_When_TheTextIsAnArtistsAddress(string text, string? expected) =>
        Assert.Equal(expected, ArtistAddress.IdIn(text));

    [Theory]
    [InlineData("https://open.spotify.com/artist/2ysnwxxNtSgbb9t1m2Ur4j?si=abc", "Spotify 2ysnwxxNtSgbb9t1m2Ur4j")]
    [InlineData("spotify:artist:2ysnwxxNtSgbb9t1m2Ur4j", "Spotify 2ysnwxxNtSgbb9t1m2Ur4j")]
    [InlineData("2ysnwxxNtSgbb9t1m2Ur4j", "Spotify 2ysnwxxNtSgbb9t1m2Ur4j")]
    [InlineData(
        "https://musicbrainz.org/artist/B10BBBFC-cf9e-42e0-be17-e2c3e1d2600d/releases",
        "OpenMusic b10bbbfc-cf9e-42e0-be17-e2c3e1d2600d"
    )]
    [InlineData(
        "https://musicbrainz.org/artist/B10BBBFC-cf9e-42e0-be17-e2c3e1d2600d",
        "OpenMusic b10bbbfc-cf9e-42e0-be17-e2c3e1d2600d"
    )]
    [InlineData("b10bbbfc-cf9e-42e0-be17-e2c3e1d2600d", "OpenMusic b10bbbfc-cf9e-42e0-be17-e2c3e1d2600d")]
    [InlineData("https://www.deezer.com/de/artist/27", "Deezer 27")]
    [InlineData("https://elsewhere.example/artist/27", null)]
    [InlineData("27", null)]
    [InlineData("The Artist", null)]
    public void Read_Should_TellTheSource_When_TheTextIsAnAddressOrAnId(string text, string? expected) =>
        Assert.Equal(expected, ArtistAddress.Read(text) is { } id ? $"{id.Source} {id.Value}" : null);
}
