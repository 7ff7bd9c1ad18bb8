using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.StandIns.Worlds;

/// <summary>The playlists every world has.</summary>
internal static class Playlists
{
    private const int Longest = 250;

    /// <summary>The best known tracks, enough for several pages, and a mix with one track of each artist.</summary>
    public static IReadOnlyList<WorldPlaylist> Of(IEnumerable<(TrackId Id, ArtistId Artist, int Popularity)> tracks)
    {
        var ranked = tracks.OrderByDescending(track => track.Popularity).ThenBy(track => track.Id).ToList();
        return
        [
            new(
                new PlaylistId("playlist-best-known"),
                "Best known",
                [.. ranked.Take(Longest).Select(track => track.Id)]
            ),
            new(
                new PlaylistId("playlist-one-of-each"),
                "One of each",
                [.. ranked.DistinctBy(track => track.Artist).Take(Longest).Select(track => track.Id)]
            ),
        ];
    }
}
