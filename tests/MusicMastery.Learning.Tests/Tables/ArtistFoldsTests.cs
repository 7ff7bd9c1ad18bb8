using CsCheck;
using MusicMastery.Core.Segments;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Tests.Tables;

public sealed class ArtistFoldsTests
{
    private static readonly Gen<SegmentTable> Segments = Gen.Int[0, 11]
        .Array[1, 3]
        .Array[1, 60]
        .Select(credits =>
            SegmentTable.Of([
                .. credits.Select(
                    (artists, i) =>
                        new SegmentTrack(
                            InventedMarket.Track(
                                $"t{i}",
                                InventedMarket.Library(1)[0].AudioFeatures,
                                [.. artists.Select(artist => $"a{artist}")]
                            ),
                            i
                        )
                ),
            ])
        );

    [Fact]
    public void EveryTrack_Should_BeTestedOnce_When_ArtistsAreDealtOut() =>
        Gen.Select(Segments, Gen.Int)
            .Sample(
                (table, seed) =>
                {
                    var folds = new ArtistFolds(table, table.Rows, 5, seed);
                    Assert.Equal(table.Rows, Enumerable.Range(0, folds.Count).SelectMany(folds.Test).Order());
                }
            );

    [Fact]
    public void NoArtist_Should_StandOnBothSides_When_AnyCreditCounts() =>
        Gen.Select(Segments, Gen.Int)
            .Sample(
                (table, seed) =>
                {
                    var folds = new ArtistFolds(table, table.Rows, 5, seed);
                    for (var fold = 0; fold < folds.Count; fold++)
                    {
                        var training = TrainingSet.Without(table, folds, fold);
                        Assert.Empty(Credits(table, training.Rows).Intersect(Credits(table, folds.Test(fold))));
                        Assert.All(
                            training.Inner,
                            split =>
                            {
                                Assert.Empty(Credits(table, split.Train).Intersect(Credits(table, split.Test)));
                                Assert.Subset(training.Rows.ToHashSet(), split.Train.Concat(split.Test).ToHashSet());
                            }
                        );
                    }
                }
            );

    [Fact]
    public void Table_Should_BeTheSame_When_TracksComeInAnotherOrder()
    {
        var segment = InventedMarket.Segment(6, 5);
        var (table, turned) = (SegmentTable.Of(segment), SegmentTable.Of([.. segment.Reverse()]));

        Assert.Equal(table.Popularity, turned.Popularity);
        Assert.Equal(table.Credits, turned.Credits);
    }

    [Fact]
    public void Table_Should_NameTheTrack_When_ItHasNoAudioFeatures()
    {
        var silent = new SegmentTrack(InventedMarket.Track("silent", null, "a"), 10);

        Assert.Contains("silent", Assert.Throws<ArgumentException>(() => SegmentTable.Of([silent])).Message);
    }

    private static HashSet<int> Credits(SegmentTable table, int[] rows) =>
        [.. rows.SelectMany(row => table.Credits[row])];
}
