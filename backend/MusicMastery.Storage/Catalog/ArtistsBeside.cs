using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage.Catalog;

/// <summary>
/// Chooses what to keep of the artists that tracks tell of beside themselves: each once in an import, and again when
/// genres are told too. One that no kept track credits is not wanted, so that a name does not become a second artist
/// where the track's artists are known by their ids.
/// </summary>
internal sealed class ArtistsBeside(ReferredArtists referred)
{
    private readonly HashSet<ulong> _told = [];

    /// <summary>Those to keep of the artists told beside tracks that have been kept.</summary>
    public IReadOnlyList<Artist> Choose(IEnumerable<CatalogEntry.OfTrack> tracks)
    {
        var news = tracks
            .SelectMany(entry => entry.Artists ?? [])
            .DistinctBy(Key)
            .Where(artist => !_told.Contains(Key(artist)))
            .ToList();
        var known = referred.Among(news.Select(artist => artist.Id));
        var chosen = news.Where(artist => known.Contains(artist.Id.Value)).ToList();
        _told.UnionWith(chosen.Select(Key));
        return chosen;
    }

    private static ulong Key(Artist artist) => IdHash.Of(artist.Id.Value) ^ (artist.Genres.Count > 0 ? 1UL : 0UL);
}
