using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Deezer;
using MusicMastery.StandIns.Failing;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Sources.Tests.StandIns;

public sealed class FaultTests : IAsyncLifetime
{
    private static readonly World Small = World.Small(7);

    private DeezerStandIn _deezer = null!;

    public async ValueTask InitializeAsync() => _deezer = await StandIn.Deezer(Small);

    public ValueTask DisposeAsync() => _deezer.DisposeAsync();

    [Fact]
    public async Task Reset_Should_BeAResetOfTheConnection_When_NothingOrHalfWasSent()
    {
        _deezer.Faults.Always(Fault.Reset, times: 1).Always(Fault.ResetHalfway);

        var before = await Assert.ThrowsAsync<HttpRequestException>(() => Artist());
        var halfway = await Assert.ThrowsAsync<HttpRequestException>(() => Artist());

        Assert.All(
            [before, halfway],
            error => Assert.Equal(SocketError.ConnectionReset, Cause<SocketException>(error)?.SocketErrorCode)
        );
        Assert.Equal(["reset", "reset halfway"], _deezer.Calls.All.Select(call => call.Fault));
    }

    [Fact]
    public async Task Hang_Should_HoldTheAnswer_When_TheClientWaits()
    {
        _deezer.Faults.Always(Fault.Hang);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Asking.Client.GetAsync(_deezer.BaseAddress, patience.Token)
        );

        Assert.Equal((0, "hang"), _deezer.Calls.All.Select(call => (call.Status, call.Fault)).Single());
    }

    [Fact]
    public async Task Truncated_Should_SendAllItPromised_And_NoWholeJson()
    {
        _deezer.Faults.Always(Fault.Truncated);

        var text = await Artist();

        Assert.StartsWith("{", text, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(text));
    }

    [Fact]
    public async Task Distortions_Should_SpoilWhatTheyName_And_LeaveTheRest()
    {
        _deezer
            .Faults.Always(Fault.WrongTypes("name"), times: 1)
            .Always(Fault.MissingFields("nb_fan"), times: 1)
            .Always(Fault.NullFields("id"), times: 1)
            .Always(Fault.ExtraFields, times: 1)
            .Always(Fault.OkWithError(429));

        List<JsonNode> bodies = [];
        for (var call = 0; call < 5; call++)
        {
            bodies.Add(JsonNode.Parse(await Artist())!);
        }

        Assert.Equal(JsonValueKind.Number, bodies[0]["name"]!.GetValueKind());
        Assert.False(bodies[1].AsObject().ContainsKey("nb_fan"));
        Assert.True(bodies[2].AsObject().TryGetPropertyValue("id", out var id) && id is null);
        Assert.NotNull(bodies[3]["x_unheard_of"]);
        Assert.Equal(4, (int)bodies[4]["error"]!["code"]!);
    }

    [Fact]
    public async Task Lists_Should_HaveNulls_Or_ComeTwice_Or_Backwards()
    {
        var plain = await Related();
        _deezer
            .Faults.Always(Fault.NullItems, times: 1)
            .Always(Fault.Duplicates, times: 1)
            .Always(Fault.WrongOrder, times: 1);

        var (withNulls, twice, backwards) = (await Related(), await Related(), await Related());

        Assert.Equal([null, .. plain, null], withNulls);
        Assert.Equal(plain.SelectMany(id => new[] { id, id }), twice);
        Assert.Equal(plain.Reverse(), backwards);
    }

    [Fact]
    public async Task EndlessPages_Should_RepeatTheFirstPage_When_NextIsFollowed()
    {
        var first = await Related("?limit=2");
        _deezer.Faults.Always(Fault.EndlessPages);
        var next = $"artist/{Id}/related?limit=2&index=2";

        for (var page = 0; page < 4; page++)
        {
            var body = await Asking.Get(_deezer.BaseAddress, next);
            Assert.Equal(first, Ids(body));
            next = body["next"]!.ToString();
        }
    }

    private string Id => _deezer.Ids.Artists[Small.Parts.Artists[0].Id];

    private async Task<string> Artist()
    {
        using var answer = await Asking.Client.GetAsync(new Uri(_deezer.BaseAddress, $"artist/{Id}"));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<IEnumerable<string?>> Related(string query = "") =>
        Ids(await Asking.Get(_deezer.BaseAddress, $"artist/{Id}/related{query}"));

    private static List<string?> Ids(JsonNode page) =>
        [.. page["data"]!.AsArray().Select(item => item?["id"]!.ToString())];

    private static T? Cause<T>(Exception? error)
        where T : Exception =>
        error is T found ? found
        : error is null ? null
        : Cause<T>(error.InnerException);
}
