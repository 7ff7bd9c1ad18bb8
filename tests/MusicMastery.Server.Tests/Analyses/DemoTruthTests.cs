using MusicMastery.Core.Predictions;
using MusicMastery.Sources.Demo;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>Whether the whole walk finds what was planted in the demo catalog.</summary>
public class DemoTruthTests(DemoAnalyses demo) : IClassFixture<DemoAnalyses>
{
    [Fact]
    public void Drivers_Should_HaveThePlantedSign_When_TheSceneRewardsASound() =>
        Assert.All(
            demo.WithSignal,
            entry =>
                Assert.All(
                    entry.Scene.Drivers.Where(planted => planted.Direction != "MIXED"),
                    planted =>
                    {
                        var found = entry.Result.Drivers.Single(driver => Name(driver) == planted.Feature);
                        Assert.True(
                            Math.Sign(found.Importance) == (planted.Direction == "UP" ? 1 : -1),
                            $"{entry.Scene.Name}: {planted.Feature} {planted.Direction}, found {found.Importance:0.000}"
                        );
                    }
                )
        );

    [Fact]
    public void StrongestDriver_Should_BeAPlantedOne_When_TheSceneRewardsASound() =>
        Assert.All(
            demo.WithSignal,
            entry =>
                Assert.Contains(Name(entry.Result.Drivers[0]), entry.Scene.Drivers.Select(planted => planted.Feature))
        );

    [Fact]
    public void OverlookedSongs_Should_BeFoundFarAboveChance_When_TheSceneRewardsASound()
    {
        var entries = demo.WithSignal.ToList();
        var planted = entries.Sum(entry => entry.Artist.OverlookedTrackIds.Count);
        var found = entries.Sum(entry =>
            entry.Result.SongsToPromote().Count(song => entry.Artist.OverlookedTrackIds.Contains(song.TrackId))
        );
        var byChance = entries.Sum(entry =>
            entry.Artist.OverlookedTrackIds.Count
            * (double)entry.Result.SongsToPromote().Count()
            / entry.Result.Library.Count
        );

        Assert.True(found >= planted / 2 && found > 2 * byChance, $"{found} of {planted}, {byChance:0.0} by chance");
    }

    [Fact]
    public void OverlookedSongs_Should_BeInTheFirstQuarterByGap_When_AtLeastHalfOfThemCanBe()
    {
        var entries = demo.WithSignal.ToList();
        var planted = entries.Sum(entry => entry.Artist.OverlookedTrackIds.Count);
        var found = entries.Sum(entry =>
            entry
                .Result.Library.Take((entry.Result.Library.Count + 3) / 4)
                .Count(song => entry.Artist.OverlookedTrackIds.Contains(song.TrackId))
        );

        Assert.True(found >= (planted + 1) / 2, $"{found} of {planted}");
    }

    [Fact]
    public void PlantedCollaborators_Should_BeAmongTheFirstTwenty_When_Suggested() =>
        Assert.All(
            demo.Truth.FeaturedArtists,
            artist =>
                Assert.Subset(
                    demo.Results[artist.ArtistId].Collaborators.Take(20).Select(found => found.ArtistId).ToHashSet(),
                    artist.CollaboratorArtistIds.ToHashSet()
                )
        );

    [Fact]
    public void Verdict_Should_SayWhetherSoundTells_When_AScenesTruthIsKnown()
    {
        Assert.Equal(
            SignalVerdict.NoSignal,
            demo.Results[
                    demo.Truth.FeaturedArtists.Single(artist => artist.ArtistId == DemoArtists.WithoutSignal).ArtistId
                ]
                .Model!
                .Verdict
        );
        Assert.All(demo.WithSignal, entry => Assert.NotEqual(SignalVerdict.NoSignal, entry.Result.Model!.Verdict));
    }

    private static string Name(PopularityDriver driver) => driver.Feature.ToString().ToUpperInvariant();
}
