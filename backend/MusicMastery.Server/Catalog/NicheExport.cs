using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Files;

namespace MusicMastery.Server.Catalog;

/// <summary>Takes from the catalog what an analysis of one artist reads, to be written as a bundle.</summary>
public sealed class NicheExport(IArtistStore artists, ITrackStore tracks, ISegmentStore segments)
{
    /// <summary>The niche with everybody credited in it, and all tracks of those that belong to it.</summary>
    public CatalogExport Of(CollectedNiche niche)
    {
        var collected = segments.Find(niche.Members.SeedArtistId);
        List<ArtistId> around =
        [
            .. niche.Members.ArtistIds.Concat(niche.Library.SelectMany(recording => recording.ArtistIds)).Distinct(),
        ];
        var held = tracks
            .CreditedTo(around)
            .Values.SelectMany(credited => credited)
            .Concat(tracks.Find([.. (collected?.Tracks ?? []).Select(track => track.TrackId)]).Values)
            .DistinctBy(track => track.Id)
            .OrderBy(track => track.Id)
            .ToList();
        return new CatalogExport(
            [
                .. artists
                    .Find([.. around.Concat(held.SelectMany(track => track.ArtistIds)).Distinct()])
                    .Values.OrderBy(artist => artist.Id),
            ],
            held,
            [.. artists.RelatedTo(niche.Members.ArtistIds).OrderBy(from => from.Key).SelectMany(from => from.Value)],
            collected is null ? [] : [collected],
            collected?.Provenance ?? niche.Segment[0].Track.Provenance
        );
    }
}
