using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage.Tests;

/// <summary>Artists of whom only the rows of tracks tell.</summary>
public sealed class ArtistsBesideTests : IDisposable
{
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void Artist_Should_HaveItsNameAndNoRowOfItsOwn_When_ATrackTellsOfIt()
    {
        var counts = _catalog.Import(Track("t1", Told("a", "One"), Told("b", "Two")), Track("t2", Told("a", "One")));

        Assert.Equal(new KeptCounts { Added = 2 }, counts);
        Assert.Equal(("One", "Two"), (Artist("a")?.Name, Artist("b")?.Name));
        Assert.Equal((2, 2), (_catalog.Summary.ArtistCount, _catalog.Summary.TrackCount));
    }

    [Fact]
    public void Artist_Should_KeepWhatATableSaysOfIt_When_TracksTellOfItToo()
    {
        _catalog.Import(
            Entries.Artist("a", "As the table has it", 5),
            Track("t1", Told("a", "Otherwise")),
            Track("t2", Told("a", "Otherwise") with { Genres = ["pop"] })
        );

        var artist = Artist("a")!;
        Assert.Equal(("As the table has it", 5), (artist.Name, artist.Followers));
        Assert.Equal(["pop"], artist.Genres);
    }

    [Fact]
    public void Artist_Should_GetItsName_When_TheCatalogHasItWithoutAndTheTrackIsKnown()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1", 50, "a")));

        var counts = _catalog.Import(Track("t1", Told("a", "One")));

        Assert.Equal(new KeptCounts { Unchanged = 1 }, counts);
        Assert.Equal("One", Artist("a")?.Name);
    }

    [Fact]
    public void NamedArtist_Should_NotBeKept_When_TheTracksArtistsAreKnownById()
    {
        var named = NameId.Of("One").Value;
        _catalog.Import(Entries.Of(Entries.Track("t1", 50, "a")));

        _catalog.Import(Track("t1", Told(named, "One")));

        Assert.Null(Artist(named));
        Assert.Equal([new ArtistId("a")], _catalog.Tracks.Find([new("t1")])[new("t1")].ArtistIds);

        _catalog.Import(Track("t1", Told(named, "One")), Track("t2", Told(named, "One")));

        Assert.Equal("One", Artist(named)?.Name);
    }

    [Fact]
    public void Credit_Should_GoToTheArtistById_When_ALaterImportHasIt()
    {
        var named = NameId.Of("One").Value;
        _catalog.Import(Track("t1", Told(named, "One")));

        _catalog.Import(Track("t1", Told("a", "One")));

        var credited = _catalog.Tracks.CreditedTo([new("a"), new(named)]);
        Assert.Equal([new("t1")], credited[new("a")].Select(track => track.Id));
        Assert.Empty(credited.GetValueOrDefault(new(named), []));
    }

    private static Artist Told(string id, string name) =>
        new()
        {
            Id = new ArtistId(id),
            Name = name,
            Provenance = Entries.Provenance,
        };

    private static CatalogEntry.OfTrack Track(string id, params Artist[] artists) =>
        new CatalogEntry.OfTrack(Entries.Track(id, 50, [.. artists.Select(artist => artist.Id.Value)]), artists);

    private Artist? Artist(string id) => _catalog.Artists.Find([new(id)]).GetValueOrDefault(new(id));
}
