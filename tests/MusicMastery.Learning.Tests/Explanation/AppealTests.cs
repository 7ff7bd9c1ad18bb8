using System.Numerics;
using CsCheck;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Explanation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Tests.Explanation;

public sealed class AppealTests
{
    private static readonly Lazy<ISegmentModel> Model = new(() =>
        new PopularityLearner().Fit(InventedMarket.Segment(40, 8, InventedMarket.PlantedWorth), [], 1, null, default)
    );

    [Fact]
    public void Contributions_Should_AddUpFromTheLibrarysMean_When_LibrariesAreAny() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int)
            .Sample(
                (tracks, seed) =>
                {
                    var songs = Model.Value.Predict(InventedMarket.Library(tracks, seed));
                    var mean = songs.Average(song => song.Appeal);
                    Assert.All(songs, song => Assert.Equal(song.Appeal - mean, song.Contributions.Sum(Value), 9));
                },
                iter: 30
            );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Contributions_Should_BeShapleyValues_When_HeldAgainstAllSubsets(bool hasPrior)
    {
        var table = SegmentTable.Of(InventedMarket.Segment(20, 6, InventedMarket.PlantedWorth));
        var others = SegmentTable.Of(InventedMarket.Segment(30, 6, InventedMarket.PlantedWorth, randomSeed: 8));
        var prior = hasPrior ? WithinArtistTraining.Of(others, others.Rows)!.Fit() : null;
        var model = WithinArtistTraining.Of(table, table.Rows, prior)!.Fit();
        var sounds = SegmentTable.OfLibrary(InventedMarket.Library(4), Medians.Of(table.Sounds)).Sounds;
        var artist = ArtistSound.Of(sounds);
        var parts = sounds.Select(sound => model.Parts(sound, artist)).ToArray();
        double[] scores = [.. sounds.Select(sound => model.Score(sound, artist))];

        // A calibration so flat that score and appeal are proportional, which leaves the bare Shapley values.
        var flat = new PlattScaling(scores.Average(), 1e-4, 0);
        var given = LibraryMean.Of(parts, scores, flat).Shares(parts[0], flat.Probability(scores[0]));

        var expected = BruteForce(sound => model.Score(sound, artist), sounds[0], sounds);
        Assert.All(expected.Zip(given), pair => Assert.Equal(pair.First, pair.Second / (1e-4 / 4), 6));
    }

    [Fact]
    public void Appeal_Should_BeHigher_When_ASongIsLouderThanItsTwin()
    {
        var library = InventedMarket.Library(8).ToList();
        var louder = library[0] with
        {
            Id = new TrackId("louder"),
            AudioFeatures = library[0].AudioFeatures! with { Loudness = library[0].AudioFeatures!.Loudness + 4 },
        };
        var songs = Model.Value.Predict([.. library, louder]);

        Assert.True(songs[^1].Appeal > songs[0].Appeal);
        Assert.Equal(
            AudioFeature.Loudness,
            songs[^1]
                .Contributions.Zip(songs[0].Contributions, (a, b) => (a.Feature, a.Contribution - b.Contribution))
                .MaxBy(pair => pair.Item2)
                .Feature
        );
    }

    [Fact]
    public void Interval_Should_HoldTheAppeal_When_SongsArePredicted() =>
        Assert.All(
            Model.Value.Predict(InventedMarket.Library(10)),
            song =>
            {
                Assert.True(0 < song.Low && song.Low < song.Appeal);
                Assert.True(song.Appeal < song.High && song.High < 1);
            }
        );

    [Fact]
    public void UnknownValue_Should_TakeTheLibrarysMedian_When_ASongIsPredicted()
    {
        var library = InventedMarket.Library(5).ToList();
        library[0] = library[0] with { AudioFeatures = library[0].AudioFeatures! with { Tempo = null } };
        double[] known = [.. library.Skip(1).Select(song => song.AudioFeatures!.Tempo!.Value).Order()];

        var tempo = Model.Value.Predict(library)[0].Contributions.Single(part => part.Feature == AudioFeature.Tempo);

        Assert.Equal((known[1] + known[2]) / 2, tempo.Value, 9);
    }

    [Fact]
    public void UnknownValue_Should_TakeTheSegmentsMedian_When_NoSongOfTheLibraryKnowsIt()
    {
        var library = InventedMarket.Library(3).Select(song => song with { DurationMs = null }).ToList();

        Assert.All(
            Model.Value.Predict(library),
            song => Assert.InRange(song.Contributions[(int)AudioFeature.Duration].Value, 200_000, 202_000)
        );
    }

    [Fact]
    public void Appeal_Should_BeTheSameForAll_When_SongsSoundTheSame()
    {
        var song = InventedMarket.Library(1)[0];
        var songs = Model.Value.Predict([song, song with { Id = new TrackId("twin") }]);

        Assert.Equal(songs[0].Appeal, songs[1].Appeal);
        Assert.All(songs[0].Contributions, part => Assert.Equal(0, part.Contribution));
    }

    private static double Value(FeatureContribution part) => part.Contribution;

    /// <summary>Shapley values by their definition, the library as background.</summary>
    private static double[] BruteForce(Func<double[], double> score, double[] sound, double[][] library)
    {
        var features = SoundVector.Length;
        var worth = new double[1 << features];
        for (var subset = 0; subset < worth.Length; subset++)
        {
            worth[subset] = library.Average(other =>
                score([.. other.Select((value, feature) => (subset >> feature & 1) == 1 ? sound[feature] : value)])
            );
        }

        var values = new double[features];
        for (var feature = 0; feature < features; feature++)
        {
            for (var subset = 0; subset < worth.Length; subset++)
            {
                if ((subset >> feature & 1) == 0)
                {
                    values[feature] +=
                        Weight(BitOperations.PopCount((uint)subset), features)
                        * (worth[subset | 1 << feature] - worth[subset]);
                }
            }
        }

        return values;
    }

    private static double Weight(int size, int features) =>
        Factorial(size) * Factorial(features - size - 1) / Factorial(features);

    private static double Factorial(int number) => Enumerable.Range(1, number).Aggregate(1.0, (a, b) => a * b);
}
