using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Tests;

public sealed class TrackStoreTests : IDisposable
{
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void EveryField_Should_SurviveReopening_When_Known()
    {
        var whole = Entries.Track("t1", 0, "a1", "a2") with
        {
            AlbumId = "b1",
            AlbumName = "Album",
            ReleaseDate = "2020-05",
            DurationMs = 1,
            Explicit = false,
            Isrc = "GBAYE0601498",
            AudioFeatures = Entries.Sound,
        };
        _catalog.Import(Entries.Of(whole));
        _catalog.Reopen();

        var found = _catalog.Tracks.Find([whole.Id])[whole.Id];

        Assert.Equivalent(whole, found, strict: true);
    }

    [Fact]
    public void UnknownValues_Should_StayNull_When_NotGiven()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1", popularity: null)));

        var found = _catalog.Tracks.Find([new TrackId("t1")])[new TrackId("t1")];

        Assert.Equal(
            (null, null, null, null, null, null, null, null),
            (
                found.Popularity,
                found.DurationMs,
                found.Explicit,
                found.AudioFeatures,
                found.Isrc,
                found.ReleaseDate,
                found.AlbumId,
                found.AlbumName
            )
        );
    }

    [Fact]
    public void Find_Should_LeaveOutUnknownIds_When_AskedForSeveral()
    {
        _catalog.Import(
            Entries.Of(Entries.Track("t1")),
            Entries.Of(Entries.Track("T1")),
            Entries.Of(Entries.Track("t2"))
        );

        var found = _catalog.Tracks.Find([
            new TrackId("t2"),
            new TrackId("T1"),
            new TrackId("none"),
            new TrackId("t2"),
        ]);

        Assert.Equal(["T1", "t2"], found.Keys.Order().Select(id => id.Value));
        Assert.Equal("Song T1", found[new TrackId("T1")].Name);
    }

    [Fact]
    public void CreditedTo_Should_GiveEachArtistItsTracksMostPopularFirst_When_AskedForTwo()
    {
        _catalog.Import(
            Entries.Of(Entries.Track("t3", 50, "a1")),
            Entries.Of(Entries.Track("t2", null, "a1")),
            Entries.Of(Entries.Track("t1", 50, "a1", "a2")),
            Entries.Of(Entries.Track("t4", 90, "a2", "a1"))
        );

        var credited = _catalog.Tracks.CreditedTo([new ArtistId("a1"), new ArtistId("a2"), new ArtistId("a3")]);

        Assert.Equal(2, credited.Count);
        Assert.Equal(["t4", "t1", "t3", "t2"], credited[new ArtistId("a1")].Select(track => track.Id.Value));
        Assert.Equal(["t4", "t1"], credited[new ArtistId("a2")].Select(track => track.Id.Value));
    }

    [Fact]
    public void CreditedTo_Should_FollowTheTrack_When_ItsCreditChanges()
    {
        _catalog.Import(Entries.Of(Entries.Track("t1", 50, "a1")));
        _catalog.Import(Entries.Of(Entries.Track("t1", 50, "a2")));

        var credited = _catalog.Tracks.CreditedTo([new ArtistId("a1"), new ArtistId("a2")]);

        Assert.Equal(["a2"], credited.Keys.Select(id => id.Value));
    }
}
