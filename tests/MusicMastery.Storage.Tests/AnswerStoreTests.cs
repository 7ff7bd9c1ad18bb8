using MusicMastery.Core.Sources;
using MusicMastery.Storage.Sources;

namespace MusicMastery.Storage.Tests;

public sealed class AnswerStoreTests : IDisposable
{
    private static readonly DateTimeOffset s_then = DateTimeOffset.FromUnixTimeMilliseconds(1_800_000_000_123);
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void Answers_Should_ComeBackAsTheyWere_When_Kept()
    {
        var store = new LiteDbAnswerStore(_catalog.Database);
        KeptAnswer[] kept =
        [
            new("artists/1?é=\u6771", [.. Enumerable.Repeat((byte)123, 5000)], s_then, "\"tag\""),
            new("empty", [], s_then),
            new("unknown", null, s_then),
        ];

        store.Keep("A", kept);
        store.Keep("B", [new("unknown", [1], s_then)]);

        var found = store.Find("A", ["artists/1?é=\u6771", "empty", "unknown", "never asked"]);
        Assert.Equal(kept.Select(answer => answer.Question).Order(), found.Keys.Order());
        Assert.All(kept, answer => Assert.Equal(answer.Body, found[answer.Question].Body));
        Assert.All(
            kept,
            answer => Assert.Equal((answer.At, answer.Tag), (found[answer.Question].At, found[answer.Question].Tag))
        );
        Assert.Equal([1], store.Find("B", ["unknown"])["unknown"].Body);
    }

    [Fact]
    public void NewAnswer_Should_TakeThePlaceOfTheOld_When_TheQuestionIsTheSame()
    {
        var store = new LiteDbAnswerStore(_catalog.Database);

        store.Keep("A", [new("q", [1], s_then, "old")]);
        store.Keep("A", [new("q", [2], s_then.AddDays(1))]);

        var found = store.Find("A", ["q"])["q"];
        Assert.Equal([2], found.Body);
        Assert.Null(found.Tag);
    }

    [Fact]
    public void OldAnswers_Should_BeForgotten_When_Asked()
    {
        var store = new LiteDbAnswerStore(_catalog.Database);
        store.Keep("A", [new("old", [1], s_then), new("new", [1], s_then.AddDays(2))]);

        Assert.Equal(1, store.Forget(s_then.AddDays(1)));

        Assert.Equal(["new"], store.Find("A", ["old", "new"]).Keys);
    }
}
