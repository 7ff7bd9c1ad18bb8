using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Tests.Catalog;

public class NameIdTests
{
    [Theory]
    [InlineData("Beyoncé", "name:beyonce")]
    [InlineData(" BEYONCE ", "name:beyonce")]
    [InlineData("AC/DC", "name:ac dc")]
    [InlineData("!!!", "name:!!!")]
    [InlineData("椎名林檎", "name:椎名林檎")]
    public void Id_Should_BeTheNameAsNamesAreCompared_When_MadeOfOne(string name, string id)
    {
        Assert.Equal(id, NameId.Of(name).Value);
        Assert.True(NameId.Is(NameId.Of(name)));
    }

    [Fact]
    public void Id_Should_NotBeOfAName_When_ASourceGaveIt() =>
        Assert.False(NameId.Is(new ArtistId("2ysnwxxNtSgbb9t1m2Ur4j")));
}
