using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Catalog;

/// <summary>Takes what one source said out of the catalog.</summary>
public interface ISourceRemoval
{
    /// <summary>The tracks that it said something of, be it alone or beside others.</summary>
    IReadOnlySet<TrackId> TracksOf(SourceKind source);

    /// <summary>
    /// Takes it out in one step, all or nothing. What other sources say of the same things stands as if this one had
    /// never spoken; a track or segment that only this source told of is gone, and so is an artist whom nothing else
    /// refers to. Running it again changes nothing.
    /// </summary>
    RemovedCounts Remove(SourceKind source);
}

/// <summary>What became of the entries that a source had a part in.</summary>
/// <param name="Artists">Artists that are gone.</param>
/// <param name="Tracks">Tracks that are gone.</param>
/// <param name="Links">Related artists that are no longer named.</param>
/// <param name="Segments">Segments that are gone.</param>
/// <param name="Restored">Artists and tracks that are left as others say.</param>
public sealed record RemovedCounts(int Artists, int Tracks, int Links, int Segments, int Restored);
