using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Evaluation;

/// <summary>What a segment must hold for anything to be fitted.</summary>
internal static class LeastSegment
{
    private const int Artists = 10;

    /// <summary>Refuses a segment that has too few artists with enough tracks.</summary>
    /// <exception cref="SegmentTooSmallException">It has.</exception>
    public static void RequireEnough(this SegmentTable table)
    {
        var artists = TopOfArtist.Groups(table, table.Rows).Length;
        if (artists < Artists)
        {
            throw new SegmentTooSmallException(
                $"There is too little to learn from: {Artists} artists with at least {TopOfArtist.LeastTracks} songs each are needed, but the {table.Count} songs with audio features have {artists}. A wider network helps."
            );
        }
    }
}
