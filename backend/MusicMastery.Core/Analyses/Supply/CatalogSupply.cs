using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>For an artist whose niche the catalog has: only how its tracks sound may still be asked for.</summary>
/// <param name="segment">The segment that was collected for the artist.</param>
/// <param name="artists">Says who is related to whom.</param>
/// <param name="linkSource">Whose word on that counts; null for everybody's.</param>
/// <param name="sounds">Brings how they sound; null for invented tracks, of which nobody else can tell.</param>
/// <param name="collection">What could not be brought.</param>
internal sealed class CatalogSupply(
    CollectedSegment? segment,
    IArtistStore artists,
    SourceKind? linkSource,
    SoundSupply? sounds,
    Collection collection
) : IAnalysisSupply
{
    public IReadOnlyList<SourceGap> Gaps => collection.Gaps;

    public CollectedSegment? Segment => segment;

    public IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>> RelatedTo(IReadOnlyCollection<ArtistId> ids) =>
        artists.RelatedTo(ids, linkSource);

    public void BringNetwork() { }

    public void BringSegmentTracks(NetworkMembers members) { }

    public void BringAudioFeatures(StageName stage, IReadOnlyList<Track> tracks) => sounds?.Bring(stage, tracks);

    public void BringLibrary() { }
}
