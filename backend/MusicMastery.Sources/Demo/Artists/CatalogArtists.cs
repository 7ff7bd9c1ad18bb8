using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Demo.Artists;

/// <summary>Writes the artists down as the catalog's.</summary>
internal static class CatalogArtists
{
    private const int BestTracks = 5;

    /// <summary>In the same order; popularity is the mean of an artist's best five tracks, unknown without any.</summary>
    public static IReadOnlyList<Artist> Of(IReadOnlyList<DemoArtist> artists, IReadOnlyList<Track> tracks)
    {
        var popularities = tracks
            .SelectMany(track => track.ArtistIds.Select(artist => (artist, track.Popularity)))
            .ToLookup(credit => credit.artist, credit => credit.Popularity);
        return
        [
            .. artists.Select(artist => new Artist
            {
                Id = artist.Id,
                Name = artist.Name,
                Genres = artist.Genres,
                Followers = artist.Followers,
                Popularity = (int?)popularities[artist.Id].OrderDescending().Take(BestTracks).Average(),
                Provenance = DemoProvenance.Value,
            }),
        ];
    }
}
