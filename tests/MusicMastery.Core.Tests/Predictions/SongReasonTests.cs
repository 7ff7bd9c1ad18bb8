using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Tests.Predictions;

public sealed class SongReasonTests
{
    [Fact]
    public void Reason_Should_NameTheTwoStrongestOnEitherSide_When_PartsPullBothWays() =>
        Assert.Equal(
            "Against the artist's other songs it is louder and faster, which does well here; being longer holds it back.",
            SongReason.Of([
                Part(AudioFeature.Energy, 1, 0.011),
                Part(AudioFeature.Tempo, 1, 0.02),
                Part(AudioFeature.Loudness, 1, 0.05),
                Part(AudioFeature.Duration, 1, -0.04),
            ])
        );

    [Theory]
    [InlineData(-1, 0.03, "Against the artist's other songs it is quieter, which does well here.")]
    [InlineData(1, -0.03, "Against the artist's other songs it is louder, which holds it back here.")]
    [InlineData(0, 0.03, "Nothing in its sound stands out from the artist's other songs.")]
    [InlineData(1, 0.009, "Nothing in its sound stands out from the artist's other songs.")]
    public void Reason_Should_SayWhatDiffersAndMatters_When_OneTraitDoes(double above, double part, string reason) =>
        Assert.Equal(reason, SongReason.Of([Part(AudioFeature.Loudness, above, part)]));

    [Theory]
    [InlineData(AudioFeature.Mode, 1, "Against the artist's other songs it is in major, which does well here.")]
    [InlineData(AudioFeature.Mode, -1, "Against the artist's other songs it is in minor, which does well here.")]
    [InlineData(AudioFeature.Explicit, 1, "Against the artist's other songs it is explicit, which does well here.")]
    [InlineData(AudioFeature.Explicit, -1, "Against the artist's other songs it is clean, which does well here.")]
    public void Reason_Should_SayWhatTheSongIs_When_TheTraitHasTwoValuesOnly(
        AudioFeature feature,
        double above,
        string reason
    ) => Assert.Equal(reason, SongReason.Of([Part(feature, above, 0.03)]));

    [Fact]
    public void Reason_Should_HaveWordsForEveryFeature_When_ItIsTheOnlyOne() =>
        Assert.All(
            Enum.GetValues<AudioFeature>(),
            feature => Assert.NotEqual(SongReason.Of([Part(feature, 1, 0.1)]), SongReason.Of([Part(feature, -1, 0.1)]))
        );

    private static FeatureContribution Part(AudioFeature feature, double above, double part) =>
        new(feature, above, part, LibraryMedian: 0, SegmentMedian: 0);
}
