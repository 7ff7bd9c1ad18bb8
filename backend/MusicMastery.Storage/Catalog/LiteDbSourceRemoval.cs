using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Segments;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage.Catalog;

/// <summary>Takes what one source said out of the database.</summary>
public sealed class LiteDbSourceRemoval(MusicMasteryDatabase database, TimeProvider clock) : ISourceRemoval
{
    /// <inheritdoc/>
    public RemovedCounts Remove(SourceKind source)
    {
        var counts = database.Write(file => Remove(file, source), kept: Tell);
        database.NamesVersion++;
        database.StepsKept++;
        return counts;
    }

    /// <inheritdoc/>
    public IReadOnlySet<TrackId> TracksOf(SourceKind source) =>
        database.Read(file => Tracks(file).Ids(database.Origins.Of(source))).Select(id => new TrackId(id)).ToHashSet();

    private EntriesOfSource<Track> Tracks(ILiteDatabase file) =>
        new(
            file.GetCollection(Collections.Tracks),
            TrackDocument.Kind(database.Origins),
            [TrackDocument.Origin, TrackDocument.SoundOrigin]
        );

    private RemovedCounts Remove(ILiteDatabase file, SourceKind source)
    {
        var origins = database.Origins.Of(source);
        var segments = SegmentDocument.Remove(file, origins);
        var links = new LinksOfSource(file, database.Origins).Remove(source);
        var tracks = RemoveTracks(file, source, origins);
        var artists = RemoveArtists(file, source, origins);
        if (segments + links + tracks.Gone + tracks.Restored + artists.Gone + artists.Restored > 0)
        {
            CatalogCounts.Write(file, CatalogCounts.Counted(file, clock.GetUtcNow()));
        }

        // What was told of the catalog as a whole holds what is gone.
        file.GetCollection(Collections.Samples).DeleteAll();
        database.Origins.Remove(source);
        return new RemovedCounts(artists.Gone, tracks.Gone, links, segments, artists.Restored + tracks.Restored);
    }

    private (int Gone, int Restored) RemoveTracks(ILiteDatabase file, SourceKind source, IReadOnlySet<int> origins)
    {
        var credits = new CreditBook();
        var counts = Tracks(file)
            .Remove(
                source,
                origins,
                change => credits.Replace(change.Before.Id, change.Before.ArtistIds, change.After?.ArtistIds ?? [])
            );
        credits.WriteTo(file);
        return counts;
    }

    /// <summary>An artist whom others still refer to stays, though without a name.</summary>
    private (int Gone, int Restored) RemoveArtists(ILiteDatabase file, SourceKind source, IReadOnlySet<int> origins)
    {
        var artists = file.GetCollection(Collections.Artists);
        var gone = new HashSet<ArtistId>();
        var entries = new EntriesOfSource<Artist>(
            artists,
            ArtistDocument.Kind(database.Origins),
            [ArtistDocument.Origin]
        );
        var counts = entries.Remove(
            source,
            origins,
            change =>
            {
                if (change.After is null)
                {
                    gone.Add(change.Before.Id);
                }
            }
        );
        var referred = new ReferredArtists(artists, database.Origins);
        foreach (var (id, provenance) in new References(file, database.Origins).To(gone))
        {
            referred.Refer([id], provenance);
        }

        var nameless = referred.KeepMissing();
        return (counts.Gone - nameless, counts.Restored + nameless);
    }

    private void Tell()
    {
        database.Tracks.Empty();
        database.RecentTracks.ForgetAll();
        database.RecentArtists.ForgetAll();
    }
}
