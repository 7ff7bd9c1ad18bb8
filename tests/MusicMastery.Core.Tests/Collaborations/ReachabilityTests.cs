using MusicMastery.Core.Artists;
using MusicMastery.Core.Collaborations;

namespace MusicMastery.Core.Tests.Collaborations;

public class ReachabilityTests
{
    private static readonly ArtistId Seed = new("seed");
    private static readonly ArtistId Friend = new("friend");
    private static readonly ArtistId Close = new("close");
    private static readonly ArtistId New = new("new");
    private static readonly ArtistId Far = new("far");

    [Fact]
    public void Reachability_Should_MatchTheSumOfWalks_When_ReckonedByHand()
    {
        // Two pairs: the walks from the seed stay with the friend, those from the close artist with the new one.
        var credits = new CreditGraph([
            [Seed, Friend],
            [Close, New],
        ]);

        var found = Reachability.Of([Friend, New], Seed, [Close], _ => 1, credits);

        Assert.Equal(1, found[Friend]);
        Assert.Equal(0.3 / 0.7, found[New], 9);
    }

    [Fact]
    public void Reachability_Should_FollowWhoIsNearInSound_When_SeveralAreClose()
    {
        var credits = new CreditGraph([
            [Close, New],
            [Friend, Far],
        ]);

        var found = Reachability.Of([New, Far], Seed, [Close, Friend], id => id == Close ? 0.8 : 0.2, credits);

        Assert.Equal(0.25, found[Far] / found[New], 9);
    }

    [Fact]
    public void Reachability_Should_BeNothing_When_NobodyCloseHasCredits()
    {
        var found = Reachability.Of(
            [New],
            Seed,
            [Close],
            _ => 1,
            new CreditGraph([
                [New, Far],
            ])
        );

        Assert.Equal(0, found[New]);
    }

    [Fact]
    public void Audience_Should_BeDamped_When_TheOtherIsMuchBigger()
    {
        Assert.Equal(0.5, Benefit.Audience(1));
        Assert.Equal(10.0 / 11, Benefit.Audience(10_000), 12);
        Assert.Equal(10, Benefit.RatioOfPopularity(20), 12);
    }

    [Fact]
    public void Style_Should_FavourNearSounds_When_OthersAreStrangers()
    {
        Assert.Equal(1, Benefit.Style(0));
        Assert.True(Benefit.Style(0.5) > Benefit.Style(3));
        Assert.InRange(Benefit.Style(null), Benefit.Style(3), Benefit.Style(0));
    }
}
