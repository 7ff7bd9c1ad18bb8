using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions;

namespace MusicMastery.Server.Predictions;

/// <summary>Measures on one segment after the other, and says on stderr what came of each.</summary>
internal static class SegmentRounds
{
    /// <summary>Goes through the segments; one that is too small to learn from is left out, and said to be.</summary>
    /// <param name="seeds">The artists that the segments were collected for.</param>
    /// <param name="measure">Measures on one, the how-manieth from 0, and tells what came of it in a few words.</param>
    /// <param name="cancellationToken">Stops between two segments.</param>
    public static void Run(
        IReadOnlyList<ArtistId> seeds,
        Func<ArtistId, int, string> measure,
        CancellationToken cancellationToken
    )
    {
        for (var round = 0; round < seeds.Count; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Console.Error.WriteLine($"{round + 1}/{seeds.Count} {seeds[round]}: {Say(seeds[round], round)}");
        }

        string Say(ArtistId seed, int round)
        {
            try
            {
                return measure(seed, round);
            }
            catch (SegmentTooSmallException tooSmall)
            {
                return $"left out. {tooSmall.Message}";
            }
        }
    }
}
