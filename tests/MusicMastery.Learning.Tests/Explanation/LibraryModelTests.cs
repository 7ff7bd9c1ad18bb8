using System.Text.Json;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.Tests.Explanation;

/// <summary>A model set to a library, kept and opened again.</summary>
public sealed class LibraryModelTests
{
    private static readonly PopularityLearner Learner = new();

    private static readonly Lazy<ISegmentModel> Model = new(() =>
        Learner.Fit(InventedMarket.Segment(40, 8, InventedMarket.PlantedWorth), [], 1, null, default)
    );

    [Fact]
    public void OpenedModel_Should_SayTheSameToTheLastDigit_When_ItWasSaved()
    {
        var library = WithGaps();
        var model = Model.Value.For(library);

        var opened = Learner.Open(model.Save())!;

        Assert.Equal(Words(model, library), Words(opened, library));
        Assert.Equal(Words(model, InventedMarket.Library(3, 9)), Words(opened, InventedMarket.Library(3, 9)));
        Assert.Equal(model.Save(), opened.Save());
    }

    [Fact]
    public void Model_Should_NotBeOpened_When_AnotherVersionSavedIt()
    {
        var saved = Model.Value.For(WithGaps()).Save();
        saved[0]++;

        Assert.Null(Learner.Open(saved));
    }

    [Fact]
    public void Song_Should_LeaveTheLibrarysMean_When_ItIsNotInIt()
    {
        var library = InventedMarket.Library(6);
        var model = Model.Value.For(library);
        var mean = library.Average(song => model.Judge(SoundVector.Of(song)!).Appeal);

        var stranger = model.Judge(SoundVector.Of(InventedMarket.Library(1, 77)[0])!);

        Assert.Equal(stranger.Appeal - mean, stranger.Contributions.Sum(part => part.Contribution), 9);
    }

    [Fact]
    public void UnsetFeatures_Should_TakeTheLibrarysMedian_When_NothingIsSaid() =>
        Assert.All(
            Model.Value.For(WithGaps()).Judge([.. Enumerable.Repeat(double.NaN, SoundVector.Length)]).Contributions,
            part => Assert.Equal(part.LibraryMedian, part.Value)
        );

    /// <summary>Songs of which one does not know its tempo and none its length.</summary>
    private static IReadOnlyList<Track> WithGaps() =>
        [
            .. InventedMarket
                .Library(7)
                .Select(
                    (song, i) =>
                        song with
                        {
                            DurationMs = null,
                            AudioFeatures = song.AudioFeatures! with
                            {
                                Tempo = i == 0 ? null : song.AudioFeatures.Tempo,
                            },
                        }
                ),
        ];

    private static string Words(ILibraryModel model, IReadOnlyList<Track> songs) =>
        JsonSerializer.Serialize(songs.Select(song => model.Judge(SoundVector.Of(song)!)));
}
