using CsCheck;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Tests.Predictions;

/// <summary>A segment whose tracks lie on a ring around danceability and valence of a half, with nothing in its middle.</summary>
public class SegmentSoundsTests
{
    private static readonly IReadOnlyList<SegmentTrack> Ring =
    [
        .. Enumerable.Range(0, 600).Select(i => Samples.InSegment(At($"r{i:000}", i * Math.Tau / 600, 0.4))),
    ];

    [Theory]
    [InlineData(0.4, true)]
    [InlineData(0.403, true)]
    [InlineData(0, false)]
    [InlineData(0.2, false)]
    [InlineData(0.5, false)]
    public void Sound_Should_BeSupported_When_ItLiesOnTheRingAndNotInItsHoleOrOutside(double radius, bool supported)
    {
        var sounds = SegmentSounds.Of(Ring, 1);

        Assert.Equal(supported, sounds.Supports(SoundVector.Of(At("song", 1.234, radius))!));
    }

    [Fact]
    public void Sound_Should_NotBeSupported_When_AllTracksShareAnotherValue() =>
        Assert.False(SegmentSounds.Of(Ring, 1).Supports(SoundVector.Of(At("s", 1.234, 0.4) with { Explicit = true })!));

    [Fact]
    public void Reach_Should_HoldNineteenOfTwentyTracks_When_ItIsToldBySomeOfThem()
    {
        var random = new Random(5);
        var cloud = Enumerable
            .Range(0, 4000)
            .Select(i => Samples.InSegment(At($"c{i}", random.NextDouble() * Math.Tau, random.NextDouble() / 2)))
            .ToList();

        var sounds = SegmentSounds.Of(cloud, 1);

        var points = new NearestPoints([.. sounds.Points]);
        var within = Enumerable
            .Range(0, cloud.Count)
            .Count(place =>
                points.To(sounds.Points.Skip(place * 12).Take(12).ToArray(), 10, except: place)[^1].Distance
                <= sounds.Reach
            );
        Assert.InRange(within / 4000.0, 0.93, 0.97);
    }

    [Fact]
    public void Reach_Should_BeTheSame_When_ToldTwice() =>
        Assert.Equal(SegmentSounds.Of(Ring, 7).Reach, SegmentSounds.Of(Ring, 7).Reach);

    [Fact]
    public void Nearest_Should_PassOverTracks_When_TheyHaveNoAudioFeatures()
    {
        SegmentTrack[] segment =
        [
            Samples.InSegment(At("silent", 0, 0.4) with { AudioFeatures = null }),
            Samples.InSegment(At("far", Math.PI, 0.4)),
            Samples.InSegment(At("near", 0.1, 0.4)),
        ];

        var sounds = SegmentSounds.Of(segment, 1);

        Assert.Equal([2, 1], sounds.Nearest(SoundVector.Of(At("song", 0, 0.4))!, 5));
    }

    [Fact]
    public void Nearest_Should_TakeUnknownForTheMean_When_AValueIsMissing()
    {
        var sounds = SegmentSounds.Of(
            [
                .. Ring.Take(50),
                Samples.InSegment(At("gap", 1, 0.4) with { AudioFeatures = Samples.Sound with { Tempo = null } }),
            ],
            1
        );

        Assert.Equal(0, sounds.Points[(50 * 12) + (int)AudioFeature.Tempo]);
        Assert.DoesNotContain(sounds.Points, float.IsNaN);
    }

    [Fact]
    public void Nearest_Should_AgreeWithSortingAll_When_PointsAreAny() =>
        Gen.Select(Gen.Int[0, 5].Select(i => (float)i).Array[8 * 20], Gen.Int[1, 25])
            .Sample(
                (points, count) =>
                {
                    float[] asked = [1, 2, 3, 1, 2, 3, 1, 2];
                    var expected = points
                        .Chunk(8)
                        .Select((point, place) => (place, point.Zip(asked, (a, b) => (a - b) * (a - b)).Sum()))
                        .OrderBy(found => found.Item2)
                        .ThenBy(found => found.place)
                        .Select(found => found.place)
                        .Take(count);
                    Assert.Equal(expected, new NearestPoints(points).To(asked, count).Select(found => found.Place));
                },
                iter: 200
            );

    private static Track At(string id, double angle, double radius) =>
        Samples.Track(id) with
        {
            AudioFeatures = Samples.Sound with
            {
                Danceability = 0.5 + (radius * Math.Cos(angle)),
                Valence = 0.5 + (radius * Math.Sin(angle)),
            },
        };
}
