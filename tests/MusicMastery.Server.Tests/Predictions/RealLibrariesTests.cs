using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning;
using MusicMastery.Server.Predictions;
using MusicMastery.Tests;

namespace MusicMastery.Server.Tests.Predictions;

/// <summary>The advice on the songs of real artists, where their data are there.</summary>
public sealed class RealLibrariesTests
{
    private static readonly Lazy<BundleCatalog> Bundle = new(() =>
        BundleCatalog.Read(RealData.Folder(), TextWriter.Null)
    );

    [Fact]
    public void Contributions_Should_AddUp_When_EverySongOfEveryRealLibraryIsJudged()
    {
        _ = RealData.Folder();
        var model = new Lazy<ISegmentModel>(() => Fit(Bundle.Value.SeedArtistIds()[3]));
        var songs = 0;
        foreach (var seed in Bundle.Value.SeedArtistIds())
        {
            Track[] library = [.. Bundle.Value.Library(seed).Select(song => song.Release)];
            if (library.Length > 0)
            {
                // One niche's model will do: that parts add up is a matter of the songs, not of who competes.
                var judge = model.Value.For(library);
                var appeals = library.Select(song => judge.Judge(SoundVector.Of(song)!)).ToList();
                var mean = appeals.Average(appeal => appeal.Appeal);
                Assert.All(
                    appeals,
                    appeal =>
                    {
                        Assert.Equal(appeal.Appeal - mean, appeal.Contributions.Sum(part => part.Contribution), 9);
                        Assert.True(appeal.Low <= appeal.Appeal && appeal.Appeal <= appeal.High);
                    }
                );
                songs += library.Length;
            }
        }

        Assert.True(songs > 1000, $"{songs} songs");
    }

    private static ISegmentModel Fit(ArtistId seed)
    {
        var segment = Bundle.Value.Segment(seed);
        return new PopularityLearner().Fit(
            segment,
            Bundle.Value.Elsewhere(seed, segment),
            1,
            null,
            TestContext.Current.CancellationToken
        );
    }
}
