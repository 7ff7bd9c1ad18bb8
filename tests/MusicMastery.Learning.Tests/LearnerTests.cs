using System.Text.Json;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.Tests;

public sealed class LearnerTests
{
    private static readonly IReadOnlyList<SegmentTrack> Market = InventedMarket.Segment(
        80,
        10,
        InventedMarket.PlantedWorth
    );

    private static readonly Lazy<ISegmentModel> Model = new(() => Fit(Market));

    [Fact]
    public void Verdict_Should_BeUseful_When_SoundDecides()
    {
        var card = Model.Value.Card;

        Assert.Equal(SignalVerdict.Useful, card.Verdict);
        Assert.True(card.Evaluation.WithinArtistRankCorrelation.Value > 0.5);
        Assert.True(card.Evaluation.BrierSkill > 0.1);
    }

    [Fact]
    public void Shuffled_Should_LookLikeChance_When_SoundDecides()
    {
        var shuffled = Model.Value.Card.Comparison.Single(other => other.Method == ModelMethod.Shuffled);

        Assert.InRange(0, shuffled.WithinArtistRankCorrelation.Low, shuffled.WithinArtistRankCorrelation.High);
    }

    [Fact]
    public void Verdict_Should_BeNoSignal_When_OnlyFameAndLuckDecide()
    {
        var card = Fit(InventedMarket.Segment(60, 8)).Card;

        Assert.Equal(SignalVerdict.NoSignal, card.Verdict);
        Assert.InRange(card.Evaluation.BrierSkill, -0.05, 0.05);
    }

    [Fact]
    public void Fit_Should_GiveTheSame_When_TracksComeInAnotherOrder()
    {
        var small = Market.Take(300).ToList();
        var library = InventedMarket.Library(6);

        Assert.Equal(Everything(Fit(small), library), Everything(Fit([.. small.AsEnumerable().Reverse()]), library));
    }

    [Fact]
    public void Fit_Should_BeRefusedInWords_When_TheSegmentIsTiny()
    {
        var refusal = Assert.Throws<SegmentTooSmallException>(() => Fit(InventedMarket.Segment(5, 4)));

        Assert.Contains("10 artists with at least 4 songs each are needed", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verdict_Should_BeNoSignalButAdviceGiven_When_TheSegmentIsSmall()
    {
        var model = Fit(InventedMarket.Segment(12, 10, InventedMarket.PlantedWorth));

        Assert.Equal(SignalVerdict.NoSignal, model.Card.Verdict);
        Assert.Equal(5, model.Predict(InventedMarket.Library(5)).Count);
    }

    [Fact]
    public void Verdict_Should_BeNoSignal_When_OneArtistIsOnEveryTrackSoThatNothingCanBeHeldOut()
    {
        var star = new ArtistId("star");
        var model = Fit([
            .. Market.Select(entry =>
                entry with
                {
                    Track = entry.Track with { ArtistIds = [.. entry.Track.ArtistIds, star] },
                }
            ),
        ]);

        Assert.Equal(SignalVerdict.NoSignal, model.Card.Verdict);
        Assert.All(
            model.Drivers(TestContext.Current.CancellationToken).Each,
            driver => Assert.Equal(0, driver.Importance)
        );
        Assert.All(model.Predict(InventedMarket.Library(5)), song => Assert.InRange(song.Appeal, 0.4, 0.6));
    }

    [Fact]
    public void Verdict_Should_BeNoSignal_When_AllTracksAreEquallyPopular()
    {
        var card = Fit([.. Market.Select(entry => entry with { Popularity = 30 })]).Card;

        Assert.Equal(SignalVerdict.NoSignal, card.Verdict);
        Assert.Equal(new Estimate(0.5, 0, 1), card.Evaluation.HeldOutAuc);
    }

    [Fact]
    public void Fit_Should_FillGaps_When_SomeTracksLackAValue()
    {
        var gaps = Market.Select((entry, i) => i % 3 > 0 ? entry : entry with { Track = WithoutTempo(entry.Track) });
        var model = Fit([.. gaps]);

        Assert.Equal(SignalVerdict.Useful, model.Card.Verdict);
        Assert.All(
            model.Drivers(TestContext.Current.CancellationToken).Each.SelectMany(driver => driver.Effect),
            point => Assert.True(double.IsFinite(point.Value) && double.IsFinite(point.Effect))
        );
    }

    [Fact]
    public void Fit_Should_Stop_When_Cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new PopularityLearner().Fit(Market, [], 1, null, new CancellationToken(canceled: true))
        );

    [Fact]
    public void Progress_Should_CountToTheEnd_When_Fitting()
    {
        var seen = new List<(int Done, int Total)>();
        new PopularityLearner().Fit(
            [.. Market.Take(200)],
            [],
            1,
            new Recorder(seen),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Enumerable.Range(1, seen.Count), seen.Select(step => step.Done));
        Assert.Equal(seen.Count, seen[^1].Total);
    }

    private static Track WithoutTempo(Track track) =>
        track with
        {
            AudioFeatures = track.AudioFeatures! with { Tempo = null, Mode = null },
            DurationMs = null,
        };

    private static ISegmentModel Fit(IReadOnlyList<SegmentTrack> segment) =>
        new PopularityLearner().Fit(segment, [], 1, null, default);

    private static string Everything(ISegmentModel model, IReadOnlyList<Track> library)
    {
        var card = model.Card with
        {
            Evaluation = model.Card.Evaluation with { FitMs = 0 },
            Comparison = [.. model.Card.Comparison.Select(other => other with { FitMs = 0 })],
        };
        return JsonSerializer.Serialize(
            new
            {
                card,
                drivers = model.Drivers(TestContext.Current.CancellationToken),
                songs = model.Predict(library),
                saved = model.For(library).Save(),
            }
        );
    }

    private sealed class Recorder(List<(int Done, int Total)> seen) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => seen.Add(value);
    }
}
