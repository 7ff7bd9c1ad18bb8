using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Files;

namespace MusicMastery.Server.Catalog;

/// <summary>Takes from the catalog what an analysis of one artist reads, to be written as a bundle.</summary>
public sealed class NicheExport(IArtistStore artists, ITrackStore tracks)
{
    /// <summary>
    /// The niche with everybody credited in it, and all tracks of those that belong to it; none whose popularity is on another
    /// scale than the niche's, as a bundle has one origin.
    /// </summary>
    public CatalogExport Of(CollectedNiche niche)
    {
        var collected = niche.Collected;
        var origin = collected?.Provenance ?? niche.Segment[0].Track.Provenance;
        List<ArtistId> around =
        [
            .. niche.Members.ArtistIds.Concat(niche.Library.SelectMany(recording => recording.ArtistIds)).Distinct(),
        ];
        var held = tracks
            .CreditedTo(around)
            .Values.SelectMany(credited => credited)
            .Concat(tracks.Find([.. (collected?.Tracks ?? []).Select(track => track.TrackId)]).Values)
            .Where(track => track.Provenance.Source.Scale() == origin.Source.Scale())
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
            [
                .. artists
                    .RelatedTo(niche.Members.ArtistIds, artists.LinkSource(niche.Members.SeedArtistId, origin.Source))
                    .OrderBy(from => from.Key)
                    .SelectMany(from => from.Value),
            ],
            collected is null ? [] : [collected],
            origin
        );
    }
}
