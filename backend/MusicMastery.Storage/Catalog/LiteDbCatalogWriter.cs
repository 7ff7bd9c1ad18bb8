using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Segments;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage.Catalog;

/// <summary>
/// Keeps one import in the database. Each call of <see cref="Keep"/> is one transaction, worked through in chunks:
/// long transactions because every commit writes all touched index pages once more, chunks because memory is finite.
/// </summary>
public sealed class LiteDbCatalogWriter : ICatalogWriter
{
    private const int ChunkWeight = 10_000;
    private readonly MusicMasteryDatabase _database;
    private readonly TimeProvider _clock;
    private readonly EntryKind<Track> _trackKind;
    private readonly EntryMerger<Artist> _artists;
    private readonly EntryMerger<Track> _tracks;
    private readonly EntryMerger<CollectedSegment> _segments;
    private readonly RelatedArtistMerger _related;
    private readonly ReferredArtists _referred;
    private readonly ArtistsBeside _beside;
    private readonly KeptEntries _kept;
    private readonly CreditBook _credits = new();
    private int _stepsKept;

    /// <summary>A writer for one import into this database.</summary>
    public LiteDbCatalogWriter(MusicMasteryDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        _trackKind = TrackDocument.Kind(database.Origins);
        (_stepsKept, _artists, _tracks, _segments, _related, _referred) = database.Read(file =>
            (
                database.StepsKept,
                new EntryMerger<Artist>(file.GetCollection(Collections.Artists), ArtistDocument.Kind(database.Origins)),
                new EntryMerger<Track>(file.GetCollection(Collections.Tracks), _trackKind),
                new EntryMerger<CollectedSegment>(
                    file.GetCollection(Collections.Segments),
                    SegmentDocument.Kind(database.Origins)
                ),
                new RelatedArtistMerger(file.GetCollection(Collections.RelatedArtists), database.Origins),
                new ReferredArtists(file.GetCollection(Collections.Artists), database.Origins)
            )
        );
        _beside = new ArtistsBeside(_referred);
        _kept = new KeptEntries(database, _referred, _credits);
    }

    /// <inheritdoc/>
    public KeptCounts Keep(IEnumerable<CatalogEntry> entries)
    {
        var changes = new CatalogChanges();
        var counts = _database.Write(Work, kept: () => Tell(changes));
        _database.NamesVersion += changes.AnyName ? 1 : 0;
        return counts;

        KeptCounts Work(ILiteDatabase file)
        {
            NoticeOthers();
            var sum = Blocks
                .ByWeight(entries, ChunkWeight, entry => entry.Weight)
                .Aggregate(new KeptCounts(), (counts, chunk) => counts + KeepChunk(chunk, changes));
            _credits.WriteTo(file);
            if (changes.Any)
            {
                CatalogCounts.Write(file, changes.AppliedTo(CatalogCounts.Read(file), _clock.GetUtcNow()));
            }

            return sum;
        }
    }

    /// <summary>What another writer has kept meanwhile did not come through here, so ids have to be looked up.</summary>
    private void NoticeOthers()
    {
        if (_database.StepsKept != _stepsKept)
        {
            _artists.KnowsAll = _tracks.KnowsAll = _segments.KnowsAll = false;
        }

        _stepsKept = ++_database.StepsKept;
    }

    private void Tell(CatalogChanges changes)
    {
        _database.Tracks.Changed(changes.Tracks);
        _database.RecentTracks.Forget(changes.ChangedTracks);
        _database.RecentArtists.Forget(changes.ChangedArtists);
    }

    private KeptCounts KeepChunk(List<CatalogEntry> chunk, CatalogChanges changes)
    {
        var links = chunk.OfType<CatalogEntry.OfRelatedArtist>().Select(entry => entry.Link).ToList();
        var counts =
            _artists.Keep(
                [.. chunk.OfType<CatalogEntry.OfArtist>().Select(entry => entry.Artist)],
                kept => _kept.Note(kept, changes)
            )
            + _tracks.Keep(
                [.. chunk.OfType<CatalogEntry.OfTrack>().Select(entry => entry.Track)],
                kept => _kept.Note(kept, changes)
            )
            + _tracks.Amend(HeardTracks.Changes(chunk, _trackKind), kept => _kept.Note(kept, changes))
            + _segments.Keep(
                [.. chunk.OfType<CatalogEntry.OfSegment>().Select(entry => entry.Segment)],
                kept => _kept.Note(kept, changes)
            );
        KeepBeside(chunk, changes);
        var linkCounts = _related.Keep(links);
        changes.Any |= linkCounts.Added + linkCounts.Changed > 0;
        foreach (var link in links)
        {
            _referred.Refer([link.From, link.To], link.Provenance);
        }

        var nameless = _referred.KeepMissing();
        changes.ArtistsAdded += nameless;
        changes.Any |= nameless > 0;
        _artists.KnowsAll &= nameless == 0;
        return counts + linkCounts;
    }

    /// <summary>What a segment or a track says of artists beside it is no row of its own, so it is not counted.</summary>
    private void KeepBeside(List<CatalogEntry> chunk, CatalogChanges changes) =>
        _artists.Keep(
            [
                .. chunk.OfType<CatalogEntry.OfSegment>().Select(entry => entry.Seed).OfType<Artist>(),
                .. _beside.Choose(chunk.OfType<CatalogEntry.OfTrack>()),
            ],
            kept => _kept.Note(kept, changes)
        );
}
