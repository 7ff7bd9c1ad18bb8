using MusicMastery.Core.Artists;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>
/// Sees to it, stage by stage, that the catalog has what the stage reads there. Throws an
/// <see cref="AnalysisFailedException"/> where the analysis cannot go on without.
/// </summary>
internal interface IAnalysisSupply
{
    /// <summary>What it could not bring.</summary>
    IReadOnlyList<SourceGap> Gaps { get; }

    /// <summary>The segment that a source has collected whole; null when it is to be gathered from the catalog.</summary>
    CollectedSegment? Segment { get; }

    /// <summary>The artists related to each of these, closest first, as far as this analysis goes by them.</summary>
    IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>> RelatedTo(IReadOnlyCollection<ArtistId> ids);

    /// <summary>Brings the artists within reach and how they are related.</summary>
    void BringNetwork();

    /// <summary>Brings the tracks of the market.</summary>
    void BringSegmentTracks(NetworkMembers members);

    /// <summary>Brings how these tracks sound, as far as it is not known.</summary>
    void BringAudioFeatures(StageName stage, IReadOnlyList<Track> tracks);

    /// <summary>Brings the seed artist's own tracks.</summary>
    void BringLibrary();
}
