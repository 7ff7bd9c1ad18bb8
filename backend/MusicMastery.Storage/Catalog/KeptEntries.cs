using MusicMastery.Core.Artists;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Catalog;

/// <summary>What entries that were kept bring about beside themselves: counts, credits, and artists that they refer to.</summary>
internal sealed class KeptEntries(MusicMasteryDatabase database, ReferredArtists referred, CreditBook credits)
{
    /// <summary>Notes a new or changed artist.</summary>
    public void Note(Kept<Artist> kept, CatalogChanges changes)
    {
        changes.Any = true;
        changes.AnyName |= kept.After.Name is not null;
        changes.ArtistsAdded += kept.Before is null ? 1 : 0;
        if (kept.Before is not null)
        {
            changes.ChangedArtists.Add(kept.After.Id);
        }

        referred.Know(kept.After.Id);
    }

    /// <summary>Notes a new or changed track.</summary>
    public void Note(Kept<Track> kept, CatalogChanges changes)
    {
        changes.Any = true;
        changes.TracksAdded += kept.Before is null ? 1 : 0;
        changes.FeaturesAdded += Features(kept.After) - Features(kept.Before);
        referred.Refer(kept.After.ArtistIds, kept.After.Provenance);
        credits.Replace(kept.After.Id, kept.Before?.ArtistIds ?? [], kept.After.ArtistIds);
        if (kept.Before is not null)
        {
            changes.ChangedTracks.Add(kept.After.Id);
        }

        if (database.Tracks.IsFilled)
        {
            changes.Tracks.Add(kept.After);
        }
    }

    /// <summary>Notes a new or changed segment.</summary>
    public void Note(Kept<CollectedSegment> kept, CatalogChanges changes)
    {
        changes.Any = true;
        changes.SegmentsAdded += kept.Before is null ? 1 : 0;
        referred.Refer([kept.After.SeedArtistId, .. kept.After.NetworkArtistIds], kept.After.Provenance);
    }

    private static int Features(Track? track) => track?.AudioFeatures is null ? 0 : 1;
}
