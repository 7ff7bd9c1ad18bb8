using CsCheck;
using MusicMastery.Core.Artists;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tests.GraphQL;

public sealed class GlobalIdTests
{
    [Fact]
    public void Id_Should_ComeBackUnchanged_When_ItWasMadeGlobal() =>
        Gen.String[1, 40]
            .Where(text => !text.Any(char.IsSurrogate))
            .Sample(text => GlobalId.Artist(GlobalId.Of(new ArtistId(text)), "id").Value == text);

    [Fact]
    public void Read_Should_GiveNothingRatherThanFail_When_TheTextIsAnything() =>
        Gen.String.Sample(text => GlobalId.Read(text) is null or { Type.Length: > 0, Value.Length: > 0 });

    [Theory]
    [InlineData("VHJhY2s6MQ==", "\"id\" needs an id of type Artist, and this is one of type Track.")]
    [InlineData("a00", "\"id\" needs an id of type Artist as this graph gives it.")]
    public void Message_Should_NameTheArgument_When_TheIdIsWrong(string id, string expected)
    {
        var error = Assert.Throws<InvalidArgumentError>(() => GlobalId.Artist(id, "id"));

        Assert.Equal(expected, error.Message);
    }
}
