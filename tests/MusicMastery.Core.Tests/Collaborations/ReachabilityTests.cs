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
    public void Index_Should_WeighFriendsFully_When_OthersAreOnlyClose()
    {
        var credits = new CreditGraph([
            [Seed, Friend],
            [Friend, New],
            [Close, New],
            [Close, Far],
            [New, Far],
        ]);

        var index = Reachability.From(Seed, new HashSet<ArtistId> { Friend }, [Close], credits);

        Assert.Equal((1.0 / 2) + (Reachability.Acquaintance / 2), index[New]);
        Assert.Equal(Reachability.Acquaintance / 2, index[Far]);
        Assert.DoesNotContain(Friend, index.Keys);
        Assert.DoesNotContain(Seed, index.Keys);
    }

    [Fact]
    public void Path_Should_RunOverSharedTracks_When_AChainExists()
    {
        var credits = new CreditGraph(
            [
                [Seed, Friend],
                [Friend, New],
            ],
            [(Seed, Close, 1)]
        );

        Assert.Equal([Seed, Friend, New], credits.Path(Seed, New));
        Assert.Null(credits.Path(Seed, Far));
    }

    [Fact]
    public void Audience_Should_BeDamped_When_TheOtherIsMuchBigger()
    {
        Assert.Equal(0.5, Benefit.Audience(1));
        Assert.Equal(10.0 / 11, Benefit.Audience(100), 12);
        Assert.Equal(10, Benefit.RatioOfPopularity(20), 12);
    }

    [Fact]
    public void Style_Should_FavourAModerateDistance_When_TwinsAndStrangersCompete()
    {
        Assert.True(Benefit.Style(0.8) > Benefit.Style(0));
        Assert.True(Benefit.Style(0.8) > Benefit.Style(3));
        Assert.InRange(Benefit.Style(null), Benefit.Style(3), Benefit.Style(0.8));
    }
}
