using System.Globalization;
using System.Text.RegularExpressions;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Tests.Demo;

public partial class DemoTracksTests
{
    private static readonly IReadOnlyList<Track> s_tracks = Shipped.Catalog.Tracks;

    [Fact]
    public void Credits_Should_NameArtistsOfTheCatalogOnce_When_TracksHaveGuests()
    {
        Assert.All(s_tracks, track => Assert.All(track.ArtistIds, id => Assert.True(Shipped.Artists.ContainsKey(id))));
        Assert.All(s_tracks, track => Assert.Equal(track.ArtistIds.Count, track.ArtistIds.Distinct().Count()));
        Assert.InRange(ShareOf(track => track.ArtistIds.Count > 1), 0.1, 0.25);
        Assert.InRange(ShareOf(track => track.ArtistIds.Count > 2), 0.005, 0.05);
        Assert.DoesNotContain(s_tracks, track => track.ArtistIds.Count > 3);
    }

    [Fact]
    public void Ids_Should_BeUniqueAndUnlikeThoseOfAService_When_Shipped()
    {
        Assert.Equal(s_tracks.Count, s_tracks.Select(track => track.Id).Distinct().Count());
        Assert.All(s_tracks, track => Assert.Matches("^demo-track-[0-9]{5}$", track.Id.Value));
        Assert.All(Shipped.Catalog.Artists, artist => Assert.Matches("^demo-artist-[0-9]{4}$", artist.Id.Value));
    }

    [Fact]
    public void Isrcs_Should_BeWellFormedWithoutARealPrefix_When_Known()
    {
        Assert.All(s_tracks.Where(track => track.Isrc is not null), track => Assert.Matches(Isrc(), track.Isrc));
        Assert.InRange(ShareOf(track => track.Isrc is null), 0.04, 0.09);
    }

    [Fact]
    public void Recordings_Should_BeFewerThanTracks_When_SomeCameOutAgain()
    {
        var recordings = Shipped.Recorded;
        var again = recordings.Where(recording => recording.Others.Count > 0).ToList();
        Assert.InRange((double)again.Count / recordings.Count, 0.04, 0.15);
        Assert.Contains(again, r => r.Others.Any(other => other.Popularity < r.Release.Popularity));
        Assert.Contains(again, r => r.Others.Any(other => other.Isrc is null) && r.Release.Isrc is not null);
        Assert.All(again, r => Assert.All(r.Others, other => Assert.Equal(r.Release.ArtistIds, other.ArtistIds)));
    }

    [Fact]
    public void ReleaseDates_Should_BeFridaysBeforeTheCatalogWasMade_When_Read()
    {
        var days = s_tracks.Select(track => DateOnly.Parse(track.ReleaseDate!, CultureInfo.InvariantCulture)).ToList();
        Assert.All(days, day => Assert.Equal(DayOfWeek.Friday, day.DayOfWeek));
        Assert.InRange(days.Min(), new DateOnly(1995, 1, 1), new DateOnly(2020, 1, 1));
        Assert.True(days.Max() <= DateOnly.FromDateTime(s_tracks[0].Provenance.FetchedAt.Date));
    }

    [Fact]
    public void Albums_Should_HaveOneNameAndDate_When_TheirTracksAreCompared() =>
        Assert.All(
            s_tracks.GroupBy(track => track.AlbumId),
            album => Assert.Single(album.Select(track => (track.AlbumName, track.ReleaseDate)).Distinct())
        );

    private static double ShareOf(Func<Track, bool> condition) => (double)s_tracks.Count(condition) / s_tracks.Count;

    [GeneratedRegex("^XX[A-Z0-9]{3}[0-9]{7}$")]
    private static partial Regex Isrc();
}
