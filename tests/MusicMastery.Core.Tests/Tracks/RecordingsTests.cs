using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Tests.Tracks;

public class RecordingsTests
{
    [Fact]
    public void Releases_Should_FoldIntoTheMostPopular_When_IsrcIsTheSame()
    {
        var single = Samples.Track("single", 30, "Tide") with { Isrc = "XX0000000001" };
        var album = Samples.Track("album", 44, "The Tide (Album Version)") with { Isrc = "XX0000000001" };

        var recording = Assert.Single(Recordings.Of([single, album]));

        Assert.Equal(("album", "single"), (recording.Release.Id.Value, Assert.Single(recording.Others).Id.Value));
    }

    [Theory]
    [InlineData(3000, 1)]
    [InlineData(3001, 2)]
    public void Releases_Should_FoldByTitleAndArtist_When_LengthsAreWithinThreeSeconds(int difference, int recordings)
    {
        var first = Samples.Track("1", 10, "Tide") with { DurationMs = 200_000 };
        var second = Samples.Track("2", 20, "TIDE!") with { DurationMs = 200_000 + difference };

        Assert.Equal(recordings, Recordings.Of([first, second]).Count);
    }

    [Fact]
    public void Releases_Should_StayApart_When_ArtistsDiffer() =>
        Assert.Equal(
            2,
            Recordings.Of([Samples.Track("1", 1, "Intro", "a"), Samples.Track("2", 1, "Intro", "b")]).Count
        );

    [Fact]
    public void Releases_Should_StayApart_When_LengthIsUnknown() =>
        Assert.Equal(
            2,
            Recordings
                .Of(new[] { "1", "2" }.Select(id => Samples.Track(id, 1, "Tide") with { DurationMs = null }))
                .Count
        );

    [Fact]
    public void Recordings_Should_ComeMostPopularFirst_When_SomePopularityIsUnknown()
    {
        var tracks = new[]
        {
            Samples.Track("none", null),
            Samples.Track("zero", 0),
            Samples.Track("b", 9),
            Samples.Track("a", 9),
        };

        Assert.Equal(["a", "b", "zero", "none"], Recordings.Of(tracks).Select(recording => recording.Release.Id.Value));
    }

    [Theory]
    [InlineData("Tide", "tide")]
    [InlineData("Tïde", "tide")]
    [InlineData("Tide (feat. Nobody & Co)", "tide")]
    [InlineData("Tide feat. Nobody", "tide")]
    [InlineData("Tide - 2011 Remaster", "tide")]
    [InlineData("Tide (Remastered 2011)", "tide")]
    [InlineData("Tide - Live", "tide live")]
    [InlineData("Tide (Harbour Remix)", "tide harbour remix")]
    [InlineData("Tide - Acoustic (feat. Nobody)", "tide acoustic")]
    [InlineData("!!!", "!!!")]
    [InlineData("潮汐", "潮汐")]
    public void Title_Should_KeepWhatNamesTheRecording_When_GuestsAndRemastersAreNoted(string title, string reduced) =>
        Assert.Equal(reduced, RecordingTitle.Of(title));
}
