using MusicMastery.Server.Analyses;

namespace MusicMastery.Server.Tests.Analyses;

public sealed class FairTurnsTests
{
    private readonly FairTurns<string> _turns = new();

    [Fact]
    public void Next_Should_AlternateBetweenClients_When_OneAsksForMuch()
    {
        Add("greedy", "g1", "g2", "g3");
        Add("modest", "m1");

        Assert.Equal(["g1", "m1", "g2", "g3", null], Enumerable.Range(0, 5).Select(_ => TakeAndEnd()));
    }

    [Fact]
    public void Next_Should_BeOfWhoHasTheLeastAtWork_When_SeveralRunAtOnce()
    {
        Add("greedy", "g1", "g2");
        var first = _turns.Take();
        Add("modest", "m1");

        Assert.Equal(("g1", "m1", "g2"), (first, _turns.Take(), _turns.Take()));
    }

    [Fact]
    public void Next_Should_ReachWhoWaits_When_AnotherComesAgainAndAgain()
    {
        Add("patient", "p1", "p2", "p3");
        var order = new List<string?>();
        for (var time = 0; time < 6; time++)
        {
            Add("eager", $"e{time}");
            order.Add(TakeAndEnd());
        }

        Assert.Equal(3, order.Count(item => item!.StartsWith('p')));
    }

    [Fact]
    public void Count_Should_HoldWhatWaitsAndWhatIsAtWork_When_Asked()
    {
        Add("one", "a", "b");
        Add("other", "c");
        _turns.Take();

        Assert.Equal((2, 1, 0), (_turns.CountOf("one"), _turns.CountOf("other"), _turns.CountOf("nobody")));
        _turns.Withdraw("b");
        _turns.Withdraw("b");
        Assert.Equal(1, _turns.CountOf("one"));
    }

    [Fact]
    public void WhatIsAtWork_Should_CountUntilItEnds_When_ItIsWantedNoMore()
    {
        Add("greedy", "g1", "g2");
        Add("modest", "m1");
        var stopping = _turns.Take()!;

        _turns.Withdraw(stopping);

        Assert.Equal(("m1", 2), (_turns.Take(), _turns.CountOf("greedy")));
        _turns.End(stopping);
        Assert.Equal(1, _turns.CountOf("greedy"));
    }

    /// <summary>Whatever is added is taken once, and each client's things in their order.</summary>
    [Fact]
    public void Everything_Should_HaveItsTurn_When_ClientsComeAndGoAtRandom()
    {
        var random = new Random(7);
        var added = 0;
        var taken = new List<string>();
        for (var step = 0; step < 2000 || taken.Count < added; step++)
        {
            if (step < 2000 && random.Next(2) == 0)
            {
                Add($"client {random.Next(5)}", $"{++added:0000}");
            }
            else if (TakeAndEnd() is { } item)
            {
                taken.Add(item);
            }
        }

        Assert.Equal(Enumerable.Range(1, added).Select(number => $"{number:0000}"), taken.Order());
        Assert.All(Enumerable.Range(0, 5), number => Assert.Equal(0, _turns.CountOf($"client {number}")));
    }

    private void Add(string client, params string[] items)
    {
        foreach (var item in items)
        {
            _turns.Add(client, item);
        }
    }

    private string? TakeAndEnd()
    {
        var item = _turns.Take();
        if (item is not null)
        {
            _turns.End(item);
        }

        return item;
    }
}
