using MusicMastery.Core.Artists;
using MusicMastery.Core.Segments;

namespace MusicMastery.Storage.Segments;

/// <summary>Collected segments in the database.</summary>
public sealed class LiteDbSegmentStore(MusicMasteryDatabase database) : ISegmentStore
{
    /// <inheritdoc/>
    public CollectedSegment? Find(ArtistId seedArtistId) =>
        database.Read(file =>
            file.GetCollection(Collections.Segments).FindById(seedArtistId.Value) is { } document
                ? SegmentDocument.Read(document, database.Origins)
                : null
        );

    /// <inheritdoc/>
    public IReadOnlyList<ArtistId> SeedArtistIds() =>
        database.Read(file =>
            // The key alone comes from the index; whole segments stay unread.
            file.GetCollection(Collections.Segments)
                .Query()
                .Select("$._id")
                .ToEnumerable()
                .Select(document => new ArtistId(document["_id"].AsString))
                .Order()
                .ToList()
        );
}
