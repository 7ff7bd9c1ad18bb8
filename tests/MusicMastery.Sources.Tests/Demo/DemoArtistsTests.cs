using System.IO.Compression;
using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Demo;

namespace MusicMastery.Sources.Tests.Demo;

public class DemoArtistsTests
{
    [Fact]
    public void Names_Should_BeUnique_When_NotTheHomonyms()
    {
        var namesakes = Shipped
            .Catalog.Artists.GroupBy(artist => PlainText.Of(artist.Name!))
            .Where(name => name.Count() > 1)
            .SelectMany(name => name);
        Assert.Equal(DemoArtists.Homonyms, namesakes.Select(artist => artist.Id));
    }

    [Fact]
    public void Homonyms_Should_BeToldApart_When_NamesAreTheSame()
    {
        var (one, other) = (Shipped.Artists[DemoArtists.Homonyms[0]], Shipped.Artists[DemoArtists.Homonyms[1]]);
        Assert.NotEqual(one.Followers, other.Followers);
        Assert.Empty(one.Genres.Intersect(other.Genres));
    }

    [Fact]
    public void Names_Should_NotBeOfKnownArtists_When_TheRealCollectionIsThere()
    {
        var path = RealArtists();
        Assert.SkipUnless(File.Exists(path), $"No real artists to compare with: {path} does not exist.");
        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        // id,name,followers: the name may be quoted and hold commas, the other two cannot.
        var known = text.ReadToEnd()
            .Split('\n')
            .Where(line => line.Contains(','))
            .Select(line => line[(line.IndexOf(',') + 1)..line.LastIndexOf(',')])
            .Select(PlainText.Of)
            .ToHashSet();
        Assert.True(known.Count > 1000);
        Assert.DoesNotContain(Shipped.Catalog.Artists, artist => known.Contains(PlainText.Of(artist.Name!)));
    }

    [Fact]
    public void FeaturedArtists_Should_ComeOneFromEachScene_When_LibrariesAreGood()
    {
        var featured = Shipped.Truth.FeaturedArtists;
        Assert.Equal(DemoArtists.Featured, featured.Select(artist => artist.ArtistId));
        Assert.Equal(Shipped.Truth.Scenes.Select(scene => scene.Name), featured.Select(artist => artist.Scene));
        Assert.All(featured, artist => Assert.InRange(Shipped.Libraries[artist.ArtistId].Count(), 40, 90));
    }

    [Fact]
    public void ArtistWithoutSignal_Should_LiveInTheSceneWithoutDrivers_When_Featured()
    {
        var planted = Shipped.Truth.FeaturedArtists.Single(artist => artist.ArtistId == DemoArtists.WithoutSignal);
        Assert.Empty(Shipped.Truth.Scenes.Single(scene => scene.Name == planted.Scene).Drivers);
        Assert.Empty(planted.OverlookedTrackIds);
    }

    [Fact]
    public void Libraries_Should_HaveTheSizePromised_When_ArtistsHaveAPart()
    {
        Assert.Empty(Shipped.Libraries[DemoArtists.EmptyLibrary]);
        Assert.NotEmpty(Shipped.Related[DemoArtists.EmptyLibrary]);
        Assert.Null(Shipped.Artists[DemoArtists.EmptyLibrary].Popularity);
        Assert.All(DemoArtists.TinyLibraries, id => Assert.InRange(Shipped.Libraries[id].Count(), 1, 3));
        var mainArtists = Shipped
            .Catalog.Artists.Select(artist => artist.Id)
            .Except([.. DemoArtists.TinyLibraries, DemoArtists.EmptyLibrary]);
        Assert.All(mainArtists, id => Assert.InRange(Shipped.Libraries[id].Count(), 20, 90));
    }

    private static string RealArtists()
    {
        var folder = Environment.GetEnvironmentVariable("MUSICMASTERY_REAL_DATA");
        folder ??= Path.Combine(Shipped.Root, "..", "shared", "data", "insight2020");
        return Path.GetFullPath(Path.Combine(folder, "artists.csv.gz"));
    }
}
