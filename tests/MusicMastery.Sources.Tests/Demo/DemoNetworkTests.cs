using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo;

namespace MusicMastery.Sources.Tests.Demo;

public class DemoNetworkTests
{
    [Fact]
    public void Links_Should_BeRankedFromOneWithoutGap_When_AnArtistHasAny()
    {
        foreach (var links in Shipped.Catalog.Links.GroupBy(link => link.From))
        {
            Assert.Equal(Enumerable.Range(1, links.Count()), links.Select(link => link.Rank));
            Assert.Equal(links.Count(), links.Select(link => link.To).Distinct().Count());
            Assert.DoesNotContain(links.Key, links.Select(link => link.To));
            Assert.All(links, link => Assert.True(Shipped.Artists.ContainsKey(link.To)));
        }
    }

    [Fact]
    public void Artists_Should_AllHaveRelatedArtists_When_NotTheOneWithout()
    {
        var without = Shipped.Catalog.Artists.Select(artist => artist.Id).Where(id => !Shipped.Related[id].Any());
        Assert.Equal([DemoArtists.NoRelatedArtists], without);
        Assert.NotEmpty(Shipped.Libraries[DemoArtists.NoRelatedArtists]);
    }

    [Fact]
    public void FeaturedNetworks_Should_BeAsLargeAsRealOnes_When_FollowedForTwoDegrees()
    {
        Assert.All(DemoArtists.Featured, id => Assert.InRange(Network(id).Count, 60, 150));
        Assert.All(DemoArtists.Featured, id => Assert.InRange(SegmentSize(id), 2000, 5000));
    }

    [Fact]
    public void ClosedScene_Should_HardlyBeMixedWithOthers_When_NothingInItDrivesPopularity()
    {
        var network = Network(DemoArtists.WithoutSignal);
        var own = network.Count(id => Shipped.SceneOf(id).Drivers.Count == 0);
        Assert.InRange((double)own / network.Count, 0.9, 1);
    }

    [Fact]
    public void LinkedScenes_Should_NotRewardOppositeThings_When_ArtistsOfBothAreInOneNetwork()
    {
        var neighbours = Shipped
            .Catalog.Links.Select(link => (From: Shipped.SceneOf(link.From), To: Shipped.SceneOf(link.To)))
            .Where(pair => pair.From != pair.To)
            .Distinct()
            .ToList();
        Assert.NotEmpty(neighbours);
        Assert.All(
            neighbours,
            pair =>
            {
                var directions = pair.From.Drivers.Concat(pair.To.Drivers).ToLookup(d => d.Feature, d => d.Direction);
                Assert.All(directions, feature => Assert.Single(feature.Distinct()));
            }
        );
    }

    private static HashSet<ArtistId> Network(ArtistId seed)
    {
        var closest = Shipped.Related[seed].ToList();
        return [seed, .. closest, .. closest.SelectMany(id => Shipped.Related[id])];
    }

    private static int SegmentSize(ArtistId seed) =>
        Recordings
            .Of(Network(seed).SelectMany(id => Shipped.Libraries[id]))
            .Count(recording => !recording.Release.ArtistIds.Contains(seed));
}
