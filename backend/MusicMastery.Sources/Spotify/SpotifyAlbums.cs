using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Spotify;

/// <summary>All tracks of an artist's albums, singles and compilations, without those it only appears on.</summary>
internal sealed class SpotifyAlbums(SpotifyClient client, SpotifyWholeTracks whole)
{
    private const int PageSize = 50;

    /// <summary>As many albums as an app in development mode gets at once.</summary>
    private const int AlbumPageSize = 10;

    private static readonly TimeSpan s_age = TimeSpan.FromDays(7);

    /// <summary>The tracks that credit the artist, album by album.</summary>
    public async IAsyncEnumerable<SourceAnswer> TracksOf(ArtistId artistId, Asking asking)
    {
        var albums = await client.All<SpotifyAlbum>(
            $"artists/{artistId.Value}/albums?include_groups=album,single,compilation&",
            AlbumPageSize,
            album => album.Id,
            s_age,
            asking
        );
        var problem = albums.Problem;
        foreach (var album in albums.Items.Where(album => album.Id is not null))
        {
            var (entries, fault) = await TracksOn(album, artistId, asking);
            problem ??= fault;
            yield return new SourceAnswer(entries, 0);
        }

        yield return new SourceAnswer([], 1, problem);
    }

    private async Task<(IReadOnlyList<CatalogEntry> Entries, SourceException? Problem)> TracksOn(
        SpotifyAlbum album,
        ArtistId artistId,
        Asking asking
    )
    {
        var tracks = await client.All<SpotifyTrack>(
            $"albums/{album.Id}/tracks?",
            PageSize,
            track => track.Id,
            s_age,
            asking
        );
        var problem = tracks.Problem;
        var entries = new List<CatalogEntry>();
        var own = tracks
            .Items.Where(track => track.Artists.Any(credit => credit.Id == artistId.Value))
            .Select(track => track.Id)
            .OfType<string>();
        foreach (var some in own.Chunk(SpotifyWholeTracks.AtOnce))
        {
            var found = await whole.Of(some, asking);
            problem ??= found.Problem;
            entries.AddRange(found.Items.SelectMany(track => SpotifyEntries.Track(track, found.At, album)));
        }

        return (entries, problem);
    }
}
