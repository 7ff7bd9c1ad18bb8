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
}
