using System.Globalization;
using MusicMastery.Core.Predictions;

namespace MusicMastery.Learning.Evaluation;

/// <summary>Whether a model's advice deserves trust, and why, in one sentence for a musician.</summary>
internal static class Verdict
{
    private const int LeastTracks = 200;
    private const int LeastArtists = 20;
    private const double UsefulCorrelation = 0.15;

    /// <summary>Judges by the within-artist rank correlation on artists the model never saw.</summary>
    public static (SignalVerdict Verdict, string Reason) Of(int tracks, int artists, Estimate correlation)
    {
        if (tracks < LeastTracks || artists < LeastArtists)
        {
            return (
                SignalVerdict.NoSignal,
                Say(
                    $"There are only {tracks:N0} songs by {artists:N0} artists to learn from; with fewer than {LeastTracks} songs or {LeastArtists} artists nobody can tell a pattern from luck."
                )
            );
        }

        var figures = Say(
            $"(rank correlation {correlation.Value:0.00}, 95 % between {correlation.Low:0.00} and {correlation.High:0.00}; 0 is chance, 1 perfect)"
        );
        if (correlation.Low <= 0)
        {
            return (
                SignalVerdict.NoSignal,
                $"How a song sounds does not tell here which of an artist's songs do well: for artists the model had never heard, its order was no better than chance {figures}."
            );
        }

        return correlation.Value < UsefulCorrelation
            ? (
                SignalVerdict.Weak,
                $"How a song sounds tells a little about which of an artist's songs do well here: for artists the model had never heard, its order was better than chance, but not by much {figures}."
            )
            : (
                SignalVerdict.Useful,
                $"How a song sounds helps to tell which of an artist's songs do well here: for artists the model had never heard, its order was clearly better than chance {figures}."
            );
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
