using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo;
using MusicMastery.Sources.Demo.Planting;

namespace MusicMastery.Sources.Tests.Demo;

public class PlantedTruthTests
{
    public static TheoryData<string> Featured => [.. DemoArtists.Featured.Select(id => id.Value)];

    public static TheoryData<string> FeaturedWithSignal =>
        [.. DemoArtists.Featured.Where(id => id != DemoArtists.WithoutSignal).Select(id => id.Value)];

    [Theory]
    [MemberData(nameof(FeaturedWithSignal))]
    public void OverlookedSongs_Should_SoundRightAndHardlyBeHeard_When_SeenWithinTheirLibrary(string artist)
    {
        var planted = Planted(artist);
        List<Track> library =
        [
            .. Recordings
                .Of(Shipped.Libraries[planted.ArtistId])
                .Select(recording => recording.Release)
                .Where(track => track.AudioFeatures is not null && track.ArtistIds[0] == planted.ArtistId),
        ];
        var appeals = Percentile.Ranks(Shipped.PlantedAppeals(library, Shipped.SceneOf(planted.ArtistId)));
        var popularities = Percentile.Ranks([.. library.Select(track => (double)track.Popularity!.Value)]);
        var places = planted.OverlookedTrackIds.Select(id => library.FindIndex(track => track.Id == id)).ToList();
        Assert.InRange(places.Count, 5, 8);
        Assert.All(places, place => Assert.InRange(popularities[place], 0, 30));
        Assert.All(places, place => Assert.InRange(appeals[place], 70, 100));
    }

    [Theory]
    [MemberData(nameof(Featured))]
    public void Collaborators_Should_BeStrangersWithFriendsInCommon_When_Planted(string artist)
    {
        var planted = Planted(artist);
        var seed = planted.ArtistId;
        var worked = WorkedWith(seed);
        List<ArtistId> closest = [.. Shipped.Related[seed].Take(20)];
        Assert.Equal(3, planted.CollaboratorArtistIds.Count);
        foreach (var collaborator in planted.CollaboratorArtistIds)
        {
            var theirs = WorkedWith(collaborator);
            Assert.DoesNotContain(collaborator, worked);
            Assert.True(theirs.Intersect(closest).Count() >= 4);
            Assert.NotEmpty(theirs.Intersect(worked));
            Assert.True(Shipped.Artists[collaborator].Followers > Shipped.Artists[seed].Followers);
            Assert.Equal(Shipped.SceneOf(seed), Shipped.SceneOf(collaborator));
        }
    }

    private static PlantedArtist Planted(string artist) =>
        Shipped.Truth.FeaturedArtists.Single(planted => planted.ArtistId.Value == artist);

    private static HashSet<ArtistId> WorkedWith(ArtistId artist) =>
        [.. Shipped.Libraries[artist].SelectMany(track => track.ArtistIds).Where(id => id != artist)];
}
