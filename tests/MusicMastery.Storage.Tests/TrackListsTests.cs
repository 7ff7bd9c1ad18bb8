using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Tests;

public sealed class TrackListsTests : IDisposable
{
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void Index_Should_HoldTheCatalogAsItIsNow_When_TracksAreAddedAndChanged()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1", 10)), Entries.Of(Entries.Track("t2", 20)));
        var before = _catalog.Lists.Index();

        _catalog.Import(Entries.Of(Entries.Track("t1", 30)), Entries.Of(Entries.Track("t3", 25)));

        Assert.Equal(["t1", "t3", "t2"], Listed(_catalog.Lists.Index()));
        Assert.Equal(["t2", "t1"], Listed(before));
        _catalog.Reopen();
        Assert.Equal(["t1", "t3", "t2"], Listed(_catalog.Lists.Index()));
    }

    [Fact]
    public void Index_Should_KnowNothingOfAWrite_When_ItFailed()
    {
        _catalog.Lists.Index();

        Assert.Throws<InvalidOperationException>(() => _catalog.Import(Breaking()));

        Assert.Empty(Listed(_catalog.Lists.Index()));

        static CatalogEntry[] Breaking() => throw new InvalidOperationException();
    }

    [Fact]
    public void Credits_Should_BeThoseOfTheTrack_When_ItChangesHandsTwiceInOneStep()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1", 50, "a1")), Entries.Of(Entries.Track("t2", 50, "a2")));
        _catalog.Import(Entries.Of(Entries.Track("t1", 50, "a2")));
        _catalog.Import(Entries.Of(Entries.Track("t1", 50, "a1", "a3")));

        var credited = _catalog.Lists.CreditedTo([new("a1"), new("a2"), new("a3"), new("a4")]);

        Assert.Equal(
            ["a1: t1", "a2: t2", "a3: t1"],
            credited.OrderBy(credit => credit.Key).Select(credit => $"{credit.Key}: {string.Join(' ', credit.Value)}")
        );
    }

    [Fact]
    public void Credits_Should_BeMadeAnew_When_TheFileIsOfTheFirstVersion()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1", 50, "a1")));
        _catalog.Database.Write(file =>
        {
            var stale = new BsonDocument { ["_id"] = "a2", ["t"] = "t1" };
            file.GetCollection(Collections.Credits).Insert(stale);
            return file.GetCollection(Collections.Meta)
                .Update(new BsonDocument { ["_id"] = "format", ["version"] = 1 });
        });

        _catalog.Reopen();

        ArtistId[] artists = [new("a1"), new("a2")];
        Assert.Equal([artists[0]], _catalog.Lists.CreditedTo(artists).Keys);
        Assert.Equal([artists[0]], _catalog.Tracks.CreditedTo(artists).Keys);
    }

    private static IEnumerable<string> Listed(TrackIndex index) =>
        index.List(new TrackQuery { Count = 10 }).Tracks.Select(place => place.Id.Value);
}
