using MusicMastery.Core.Catalog;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// What tells an artist's own tracks apart anywhere: the within-artist model of tracks that have nothing to do with the
/// segment. A segment's own model starts from there.
/// </summary>
internal static class Prior
{
    /// <summary>With fewer tracks it would be noise.</summary>
    private const int LeastTracks = 1000;

    /// <summary>The prior of these tracks; null when they are too few.</summary>
    public static WithinArtistModel? Of(IReadOnlyList<SampledTrack> elsewhere)
    {
        if (elsewhere.Count < LeastTracks)
        {
            return null;
        }

        var table = SegmentTable.Of(elsewhere);
        return WithinArtistTraining.Of(table, table.Rows)?.Fit();
    }
}
