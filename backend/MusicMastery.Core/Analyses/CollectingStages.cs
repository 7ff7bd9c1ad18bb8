using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Analyses;

/// <summary>What an analysis reads of the catalog.</summary>
/// <param name="Members">The network.</param>
/// <param name="Segment">The market.</param>
/// <param name="Elsewhere">A sample of the rest of the catalog.</param>
/// <param name="Library">The seed artist's own recordings.</param>
/// <param name="Collected">The segment as a source collected it; null when it was gathered from the catalog.</param>
/// <param name="Gaps">What no source gave.</param>
public sealed record CollectedNiche(
    NetworkMembers Members,
    IReadOnlyList<SegmentTrack> Segment,
    IReadOnlyList<SampledTrack> Elsewhere,
    IReadOnlyList<Recording> Library,
    CollectedSegment? Collected,
    IReadOnlyList<SourceGap> Gaps
);

/// <summary>The four stages of the walk that bring data together: network, segment, audio features and library.</summary>
internal sealed class CollectingStages(
    IArtistStore artists,
    ITrackStore tracks,
    AnalysisSupplies supplies,
    ICatalogSampleStore samples,
    StageReporter stages,
    CancellationToken cancellationToken
)
{
    /// <summary>Walks them.</summary>
    public CollectedNiche Collect(ArtistId seedArtistId, AnalysisSettings settings)
    {
        var (supply, members) = stages.Run(StageName.Network, () => Network(seedArtistId, settings));
        var found = stages.Run(StageName.SegmentTracks, () => SegmentTracks(supply, members, settings));
        var scale = found[0].Track.Provenance.Source.Scale();
        var (segment, elsewhere) = stages.Run(
            StageName.AudioFeatures,
            () => (Sounding(supply, members, found, settings), Elsewhere(seedArtistId, found, scale, settings))
        );
        var library = stages.Run(StageName.Library, () => Library(seedArtistId, supply, scale));
        return new CollectedNiche(members, segment, elsewhere, library, supply.Segment, supply.Gaps);
    }

    private (IAnalysisSupply Supply, NetworkMembers Members) Network(ArtistId seed, AnalysisSettings settings)
    {
        if (!artists.Find([seed]).TryGetValue(seed, out var artist))
        {
            throw AnalysisFailures.UnknownArtist(seed);
        }

        var supply = supplies.For(artist, settings, stages, cancellationToken);
        supply.BringNetwork();
        var members = new NetworkBuilder(artists, supply.RelatedTo).Find(seed, settings, supply.Segment);
        if (members.Members.Count < 2)
        {
            throw AnalysisFailures.NoRelatedArtists(artist);
        }

        stages.Count(members.Members.Count, members.Members.Count, StageWords.Network(members));
        return (supply, members);
    }

    private IReadOnlyList<SegmentTrack> SegmentTracks(
        IAnalysisSupply supply,
        NetworkMembers members,
        AnalysisSettings settings
    )
    {
        supply.BringSegmentTracks(members);
        var segment = new SegmentCollector(tracks).Collect(members, settings, supply.Segment);
        if (segment.Count == 0)
        {
            throw AnalysisFailures.NoTracks(members.Members.Count - 1);
        }

        stages.Count(segment.Count, segment.Count, StageWords.Segment(segment));
        return segment;
    }

    /// <summary>The segment with all that is known of how it sounds.</summary>
    private IReadOnlyList<SegmentTrack> Sounding(
        IAnalysisSupply supply,
        NetworkMembers members,
        IReadOnlyList<SegmentTrack> segment,
        AnalysisSettings settings
    )
    {
        supply.BringAudioFeatures(StageName.AudioFeatures, [.. segment.Select(entry => entry.Track)]);
        segment = new SegmentCollector(tracks).Collect(members, settings, supply.Segment);
        var heard = segment.Count(entry => entry.Track.AudioFeatures is not null);
        stages.Count(heard, segment.Count, StageWords.Coverage(heard, segment.Count));
        return segment;
    }

    /// <summary>The sample of the catalog without everybody that the segment or the library could tell of.</summary>
    private IReadOnlyList<SampledTrack> Elsewhere(
        ArtistId seed,
        IReadOnlyList<SegmentTrack> segment,
        PopularityScale scale,
        AnalysisSettings settings
    )
    {
        HashSet<ArtistId> known =
        [
            seed,
            .. settings.ExcludeArtistIds,
            .. segment.SelectMany(entry => entry.Track.ArtistIds),
        ];
        return samples.Sample(scale).Without(known);
    }

    private IReadOnlyList<Recording> Library(ArtistId seed, IAnalysisSupply supply, PopularityScale scale)
    {
        supply.BringLibrary();
        supply.BringAudioFeatures(
            StageName.Library,
            [.. LibraryOn(scale, seed).Select(recording => recording.Release)]
        );
        var library = LibraryOn(scale, seed);
        stages.Count(library.Count, library.Count, StageWords.Library(library));
        if (library.Count == 0)
        {
            stages.Skip("The catalog has no track by this artist: the niche is described, but no song can be judged.");
        }

        return library;
    }

    /// <summary>The seed artist's recordings; a popularity on another scale than the segment's counts as unknown.</summary>
    private IReadOnlyList<Recording> LibraryOn(PopularityScale scale, ArtistId seed) =>
        Recordings.Of(
            tracks
                .CreditedTo([seed])
                .GetValueOrDefault(seed, [])
                .Select(track => track.Provenance.Source.Scale() == scale ? track : track with { Popularity = null })
        );
}
