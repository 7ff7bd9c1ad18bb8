using MusicMastery.Server.Access;

namespace MusicMastery.Server.Tests.Access;

/// <summary>How often one may ask, by key and by address.</summary>
public sealed class RateTests
{
    [Fact]
    public async Task Guessing_Should_BeTurnedAway_When_TheAddressHasAskedTooOften()
    {
        await using var server = await KeyedServer.Start(rate: 2);
        var good = server.CreateKey(Scope.Read);

        int[] statuses =
        [
            await Status(server, ApiKeyText.New().Reveal()),
            await Status(server, "guess"),
            await Status(server, ApiKeyText.New().Reveal()),
        ];
        Assert.Equal(new[] { 401, 401, 429 }, statuses);
        Assert.Equal(200, await Status(server, good));
    }

    [Fact]
    public async Task Key_Should_HaveItsOwnRate_When_OthersAskFromTheSameAddress()
    {
        await using var server = await KeyedServer.Start(rate: 1);
        var (one, other) = (server.CreateKey(Scope.Read), server.CreateKey(Scope.Read));

        int[] statuses = [await Status(server, one), await Status(server, one), await Status(server, other)];
        Assert.Equal(new[] { 200, 429, 200 }, statuses);
    }

    private static async Task<int> Status(TestServer server, string key)
    {
        using var response = await server.Post("{ __typename }", key);
        return (int)response.StatusCode;
    }
}
