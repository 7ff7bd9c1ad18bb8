using MusicMastery.Sources.Tests.Demo;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Sources.Tests.StandIns;

public sealed class WorldTests
{
    [Fact]
    public void Demo_Should_KeepTheCatalog_And_GiveEachRecordingItsOwnIsrc()
    {
        var world = World.Demo();

        Assert.Equal(Shipped.Catalog.Tracks.Count, world.Parts.Tracks.Count);
        Assert.Equal(world.Parts.Recordings.Count, world.Parts.Recordings.DistinctBy(song => song.Isrc).Count());
        Assert.All(world.Parts.Albums, album => Assert.NotEmpty(world.TracksOf(album.Id)));
        Assert.True(world.Parts.Recordings.Count < world.Parts.Tracks.Count);
    }

    [Fact]
    public void Small_Should_BeTheSameWorld_When_TheSeedIsTheSame()
    {
        var (one, again, other) = (World.Small(1), World.Small(1), World.Small(2));

        Assert.Equal(
            one.Parts.Recordings.Select(song => song.Title),
            again.Parts.Recordings.Select(song => song.Title)
        );
        Assert.NotEqual(
            one.Parts.Artists.Select(artist => artist.Name),
            other.Parts.Artists.Select(artist => artist.Name)
        );
    }

    [Fact]
    public void Scales_Should_KeepTheOrder_When_PopularityGrows()
    {
        var popularities = Enumerable.Range(0, 101).ToList();

        Assert.Equal(101, popularities.Select(Scales.Listeners).Distinct().Count());
        Assert.Equal(popularities, popularities.OrderBy(Scales.Listens));
        Assert.Equal(popularities, popularities.OrderBy(Scales.DeezerRank));
    }
}
