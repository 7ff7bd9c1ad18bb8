using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Tests.Demo;

/// <summary>The sound against published summary figures of 450,000 real recordings.</summary>
public class DemoSoundTests
{
    private static readonly IReadOnlyList<Track> s_heard =
    [
        .. Shipped.Catalog.Tracks.Where(track => track.AudioFeatures is not null),
    ];

    [Fact]
    public void AudioFeatures_Should_BeMissingForAFew_When_Shipped() =>
        Assert.InRange(1 - ((double)s_heard.Count / Shipped.Catalog.Tracks.Count), 0.02, 0.04);

    /// <summary>Re-releases are a random part of the whole, so quantiles may move by 5 % of the feature's range.</summary>
    [Theory]
    [InlineData("DURATION", 148730, 217640, 313160)]
    [InlineData("ACOUSTICNESS", 0.0016, 0.161, 0.825)]
    [InlineData("DANCEABILITY", 0.354, 0.6, 0.799)]
    [InlineData("ENERGY", 0.279, 0.657, 0.917)]
    [InlineData("INSTRUMENTALNESS", 0, 0.0000296, 0.735)]
    [InlineData("LIVENESS", 0.0728, 0.126, 0.377)]
    [InlineData("LOUDNESS", -13.784, -7.193, -3.953)]
    [InlineData("SPEECHINESS", 0.0301, 0.0496, 0.246)]
    [InlineData("VALENCE", 0.148, 0.487, 0.855)]
    [InlineData("TEMPO", 82.978, 120.03, 163.48)]
    public void Quantiles_Should_BeThoseOfRealMusic_When_Measured(string feature, double p10, double p50, double p90)
    {
        var tolerance = 0.05 * (p90 - p10);
        var values = s_heard.Select(track => Shipped.Feature(track, feature)).ToList();
        Assert.Equal(p10, Percentile.Of(values, 10), tolerance);
        Assert.Equal(p50, Percentile.Of(values, 50), tolerance);
        Assert.Equal(p90, Percentile.Of(values, 90), tolerance);
    }

    [Theory]
    [InlineData("EXPLICIT", 0.143)]
    [InlineData("MODE", 0.636)]
    public void Shares_Should_BeThoseOfRealMusic_When_Measured(string feature, double share) =>
        Assert.Equal(share, s_heard.Average(track => Shipped.Feature(track, feature)), 0.02);

    /// <summary>Scenes and albums shift them a little: the worst lies about .09 off, hence the tolerance.</summary>
    [Theory]
    [InlineData("ACOUSTICNESS", "ENERGY", -0.672)]
    [InlineData("ENERGY", "LOUDNESS", 0.763)]
    [InlineData("ACOUSTICNESS", "LOUDNESS", -0.517)]
    [InlineData("DANCEABILITY", "VALENCE", 0.460)]
    [InlineData("EXPLICIT", "SPEECHINESS", 0.394)]
    [InlineData("INSTRUMENTALNESS", "LOUDNESS", -0.291)]
    [InlineData("ENERGY", "SPEECHINESS", 0.276)]
    [InlineData("DANCEABILITY", "TEMPO", -0.083)]
    [InlineData("DURATION", "VALENCE", -0.177)]
    [InlineData("LIVENESS", "DURATION", -0.042)]
    public void Correlations_Should_BeThoseOfRealMusic_When_Measured(string a, string b, double spearman)
    {
        double[] first = [.. s_heard.Select(track => Shipped.Feature(track, a))];
        double[] second = [.. s_heard.Select(track => Shipped.Feature(track, b))];
        Assert.Equal(spearman, RankCorrelation.Of(first, second)!.Value, 0.1);
    }

    [Fact]
    public void AudioFeatures_Should_StayInTheirRange_When_Measured()
    {
        foreach (var sound in s_heard.Select(track => track.AudioFeatures!))
        {
            double[] shares =
            [
                sound.Acousticness,
                sound.Danceability,
                sound.Energy,
                sound.Instrumentalness,
                sound.Liveness,
                sound.Speechiness,
                sound.Valence,
            ];
            Assert.All(shares, share => Assert.InRange(share, 0, 1));
            Assert.InRange(sound.Loudness, -60, 0);
            Assert.InRange(sound.Tempo!.Value, 40, 250);
            Assert.InRange(sound.Key!.Value, 0, 11);
            Assert.InRange(sound.Mode!.Value, 0, 1);
            Assert.Contains(sound.TimeSignature!.Value, new[] { 1, 3, 4, 5 });
        }
    }
}
