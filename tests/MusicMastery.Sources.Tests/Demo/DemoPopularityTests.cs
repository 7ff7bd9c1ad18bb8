using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Tests.Demo;

/// <summary>Popularity against published summary figures, and what was planted in it.</summary>
public class DemoPopularityTests
{
    private static readonly IReadOnlyList<Track> s_tracks = Shipped.Catalog.Tracks;

    [Fact]
    public void Popularity_Should_BeSpreadAsInReality_When_Measured()
    {
        var values = s_tracks.Select(Popularity).ToList();
        Assert.Equal(28.5, values.Average(), 1.5);
        Assert.InRange((double)values.Count(value => value == 0) / values.Count, 0.06, 0.085);
        Assert.InRange(values.Max(), 80, 100);
    }

    [Fact]
    public void Popularity_Should_FollowTheArtist_When_TheTrackItselfIsLeftOut() =>
        Assert.Equal(0.72, CorrelationWithOthers(s_tracks.GroupBy(track => track.ArtistIds[0].Value)), 0.03);

    [Fact]
    public void Popularity_Should_FollowTheAlbumMore_When_TheTrackItselfIsLeftOut() =>
        Assert.Equal(0.86, CorrelationWithOthers(s_tracks.GroupBy(track => track.AlbumId!)), 0.04);

    [Fact]
    public void Drivers_Should_MovePopularityTheirWay_When_ASceneHasSome()
    {
        foreach (var scene in Shipped.Truth.Scenes)
        {
            foreach (var driver in scene.Drivers.Where(driver => driver.Direction != "MIXED"))
            {
                var sign = driver.Direction == "UP" ? 1 : -1;
                var effect = Shipped.WithinArtistCorrelation(scene, track => Shipped.Feature(track, driver.Feature));
                Assert.True(
                    sign * effect > 0.06,
                    $"{scene.Name}: {driver.Feature} {driver.Direction} has {effect:F3}."
                );
            }
        }
    }

    [Fact]
    public void Scene_Should_RewardNoSound_When_ItHasNoDriver()
    {
        var scene = Shipped.Truth.Scenes.Single(scene => scene.Drivers.Count == 0);
        foreach (var feature in Enum.GetNames<AudioFeature>())
        {
            // About 2,000 recordings: the deviation of such a correlation is about .022.
            var effect = Shipped.WithinArtistCorrelation(scene, track => Shipped.Feature(track, feature));
            Assert.True(Math.Abs(effect) < 0.07, $"{feature} has {effect:F3}.");
        }
    }

    [Fact]
    public void Effect_Should_TurnAtTheArtistsMean_When_ADriverIsMixed()
    {
        var scene = Shipped.Truth.Scenes.Single(scene => scene.Drivers.Any(driver => driver.Direction == "MIXED"));
        var feature = scene.Drivers.Single(driver => driver.Direction == "MIXED").Feature;
        var means = Shipped
            .OwnRecordings(scene)
            .ToDictionary(library => library.Key, library => library.Average(track => Shipped.Feature(track, feature)));
        var effect = Shipped.WithinArtistCorrelation(
            scene,
            track => Math.Abs(Shipped.Feature(track, feature) - means[track.ArtistIds[0]])
        );
        Assert.InRange(effect, -0.3, -0.04);
    }

    [Fact]
    public void Scenes_Should_RewardDifferentThings_When_Compared()
    {
        var drivers = Shipped
            .Truth.Scenes.Select(scene => string.Join(' ', scene.Drivers.Select(d => d.Feature + d.Direction)))
            .ToList();
        Assert.Equal(8, drivers.Distinct().Count());
    }

    /// <summary>Pearson's correlation of each popularity with the mean of the others in its group.</summary>
    private static double CorrelationWithOthers(IEnumerable<IGrouping<string, Track>> groups)
    {
        List<(double Own, double Others)> pairs =
        [
            .. groups
                .Where(group => group.Count() > 1)
                .SelectMany(group =>
                {
                    var sum = group.Sum(Popularity);
                    return group.Select(track => (Popularity(track), (sum - Popularity(track)) / (group.Count() - 1)));
                }),
        ];
        var (own, others) = (pairs.Average(pair => pair.Own), pairs.Average(pair => pair.Others));
        var together = pairs.Sum(pair => (pair.Own - own) * (pair.Others - others));
        var apart =
            pairs.Sum(pair => (pair.Own - own) * (pair.Own - own))
            * pairs.Sum(pair => (pair.Others - others) * (pair.Others - others));
        return together / Math.Sqrt(apart);
    }

    private static double Popularity(Track track) => track.Popularity!.Value;
}
