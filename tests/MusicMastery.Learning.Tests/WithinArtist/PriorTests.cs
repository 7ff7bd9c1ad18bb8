using CsCheck;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Explanation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Tests.WithinArtist;

/// <summary>What the rest of the catalog tells, and how much a segment believes of it.</summary>
public sealed class PriorTests
{
    private const double Luck = 30;

    private static readonly IReadOnlyList<SampledTrack> Alike = Elsewhere(InventedMarket.PlantedWorth);

    [Fact]
    public void Prior_Should_MakeASmallSegmentsOrderBetter_When_TheSameHoldsElsewhere() =>
        Assert.True(
            Correlation(Alike) > Correlation([]) + 0.02,
            $"{Correlation(Alike):0.000} with, {Correlation([]):0.000} without"
        );

    [Fact]
    public void Prior_Should_DoLittleHarm_When_TheOppositeHoldsElsewhere()
    {
        var opposite = Elsewhere(sound => -InventedMarket.PlantedWorth(sound));

        Assert.InRange(Correlation(opposite), Correlation([]) - 0.03, 1);
        Assert.True(Weight(opposite) < 0, $"weight {Weight(opposite):0.00}");
    }

    [Fact]
    public void Prior_Should_CountForMore_When_TheSameHoldsElsewhere() =>
        Assert.True(Weight(Alike) > 0.5, $"weight {Weight(Alike):0.00}");

    [Fact]
    public void Prior_Should_BeNothing_When_TracksAreFew() => Assert.Null(Prior.Of([.. Alike.Take(999)]));

    [Fact]
    public void Prior_Should_BeTheSame_When_TracksComeInAnotherOrder()
    {
        var segment = SegmentTable.Of(Segment());
        var scores = Prior.Of(Alike)!.Score(segment, segment.Rows);

        Assert.All(
            scores.Zip(Prior.Of([.. Alike.Reverse()])!.Score(segment, segment.Rows)),
            pair => Assert.Equal(pair.First, pair.Second, 0.02)
        );
    }

    [Fact]
    public void Contributions_Should_AddUp_When_ThereIsAPrior()
    {
        var model = new PopularityLearner().Fit(Segment(), Alike, 1, null, TestContext.Current.CancellationToken);
        Gen.Select(Gen.Int[2, 12], Gen.Int)
            .Sample(
                (tracks, seed) =>
                {
                    var songs = model.Predict(InventedMarket.Library(tracks, seed));
                    var mean = songs.Average(song => song.Appeal);
                    Assert.All(
                        songs,
                        song => Assert.Equal(song.Appeal - mean, song.Contributions.Sum(part => part.Contribution), 9)
                    );
                },
                iter: 20
            );
    }

    [Fact]
    public void OpenedModel_Should_SayTheSameToTheLastDigit_When_ThereIsAPrior()
    {
        var learner = new PopularityLearner();
        var library = InventedMarket.Library(6);
        var model = learner.Fit(Segment(), Alike, 1, null, TestContext.Current.CancellationToken).For(library);

        var opened = (LibraryModel)learner.Open(model.Save())!;

        Assert.NotNull(opened.Model.Prior);
        Assert.All(
            library,
            song =>
            {
                var sound = SoundVector.Of(song)!;
                Assert.Equal(model.Judge(sound).Contributions, opened.Judge(sound).Contributions);
                Assert.Equal(model.Judge(sound).Low, opened.Judge(sound).Low);
            }
        );
    }

    private static double Correlation(IReadOnlyList<SampledTrack> elsewhere) =>
        MethodComparison
            .Run(Segment(), elsewhere, InventedMarket.Library(4), [ModelMethod.WithinArtist], 1, default)[0]
            .ArtistSplit.WithinArtistRankCorrelation!.Value;

    private static double Weight(IReadOnlyList<SampledTrack> elsewhere)
    {
        var table = SegmentTable.Of(Segment());
        return WithinArtistTraining.Of(table, table.Rows, Prior.Of(elsewhere))!.Fit().Effects.PriorWeight;
    }

    private static IReadOnlyList<Core.Segments.SegmentTrack> Segment() =>
        InventedMarket.Segment(60, 10, InventedMarket.PlantedWorth, luck: Luck);

    private static IReadOnlyList<SampledTrack> Elsewhere(Func<AudioFeatures, double> worth) =>
        [
            .. InventedMarket
                .Segment(400, 10, worth, randomSeed: 5, luck: Luck)
                .Select(entry => new SampledTrack(
                    [.. entry.Track.ArtistIds.Select(id => new ArtistId("other " + id))],
                    (int)entry.Popularity,
                    SoundVector.Of(entry.Track)!
                )),
        ];
}
