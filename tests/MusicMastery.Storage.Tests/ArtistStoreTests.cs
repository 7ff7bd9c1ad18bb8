using MusicMastery.Core.Artists;

namespace MusicMastery.Storage.Tests;

public sealed class ArtistStoreTests : IDisposable
{
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void Artists_Should_BeKeptWithoutName_When_OnlyReferredTo()
    {
        _catalog.Import(
            Entries.Of(Entries.Track("t1", 50, "credited")),
            Entries.Segment("seed", ["vertex"], ("t1", 50)),
            Entries.Related("from", "to", 1)
        );

        var found = _catalog.Artists.Find([.. new[] { "credited", "seed", "vertex", "from", "to" }.Select(Id)]);

        Assert.Equal(5, found.Count);
        Assert.All(found.Values, artist => Assert.Null(artist.Name));
        Assert.Equal(5, _catalog.Summary.ArtistCount);
    }

    [Fact]
    public void ReferredArtist_Should_GetItsName_When_DescribedLater()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1", 50, "a1")), Entries.Artist("a1", "George Ezra", 3));

        Assert.Equal("George Ezra", _catalog.Artists.Find([Id("a1")])[Id("a1")].Name);
        Assert.Equal(1, _catalog.Summary.ArtistCount);
    }

    [Fact]
    public void RelatedTo_Should_GiveClosestFirst_When_AskedForTwoArtists()
    {
        _catalog.Import(
            Entries.Related("a", "far", 2, 0.25),
            Entries.Related("b", "x", 1),
            Entries.Related("a", "near", 1, 0.75)
        );

        var related = _catalog.Artists.RelatedTo([Id("a"), Id("b"), Id("c")]);

        Assert.Equal(2, related.Count);
        Assert.Equal(
            [
                new RelatedArtist(Id("a"), Id("near"), 1, Entries.Provenance, 0.75),
                new RelatedArtist(Id("a"), Id("far"), 2, Entries.Provenance, 0.25),
            ],
            related[Id("a")]
        );
        Assert.Equal([new RelatedArtist(Id("b"), Id("x"), 1, Entries.Provenance)], related[Id("b")]);
    }

    [Theory]
    [InlineData("2ysnwxxNtSgbb9t1m2Ur4j")]
    [InlineData("https://open.spotify.com/artist/2ysnwxxNtSgbb9t1m2Ur4j?si=abc")]
    [InlineData("spotify:artist:2ysnwxxNtSgbb9t1m2Ur4j")]
    public void Search_Should_FindTheArtistItself_When_GivenIdOrLink(string text)
    {
        _catalog.Import(Entries.Artist("2ysnwxxNtSgbb9t1m2Ur4j"), Entries.Artist("other", "2ysnwxx"));

        Assert.Equal("2ysnwxxNtSgbb9t1m2Ur4j", _catalog.Artists.Search(text, 5)[0].Artist.Id.Value);
    }

    [Fact]
    public void Search_Should_SeeNewNames_When_AnImportBroughtThem()
    {
        var artists = _catalog.Artists;
        _catalog.Import(Entries.Artist("a1", "Old Name"));
        Assert.Single(artists.Search("old name", 5));

        _catalog.Import(Entries.Artist("a1", "New Name"));

        Assert.Equal("a1", Assert.Single(artists.Search("néw nam", 5)).Artist.Id.Value);
        Assert.DoesNotContain(artists.Search("old name", 5), match => match.Score == 1);
    }

    private static ArtistId Id(string value) => new(value);
}
