using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Collaborations;

/// <summary>How many people listen to an artist, as far as the catalog tells.</summary>
public sealed class Audience
{
    private readonly IReadOnlyDictionary<ArtistId, Artist> _artists;
    private readonly Dictionary<ArtistId, int> _bestTracks = [];
    private readonly ArtistId _seed;

    /// <summary>The audiences of the artists of a segment and of the seed artist.</summary>
    public Audience(
        IReadOnlyDictionary<ArtistId, Artist> artists,
        IReadOnlyList<SegmentTrack> segment,
        ArtistId seed,
        IReadOnlyList<Track> library
    )
    {
        (_artists, _seed) = (artists, seed);
        foreach (var (track, popularity) in segment.Select(entry => (entry.Track, (int)entry.Popularity)))
        {
            foreach (var artist in track.ArtistIds)
            {
                Hear(artist, popularity);
            }
        }

        foreach (var popularity in library.Select(song => song.Popularity).OfType<int>())
        {
            Hear(seed, popularity);
        }
    }

    /// <summary>Followers where a source gave them.</summary>
    public int? Followers(ArtistId id) => _artists.GetValueOrDefault(id)?.Followers;

    /// <summary>The source's popularity of the artist, or else that of their most popular track here.</summary>
    public int? Popularity(ArtistId id) =>
        _artists.GetValueOrDefault(id)?.Popularity ?? (_bestTracks.TryGetValue(id, out var best) ? best : null);

    /// <summary>
    /// The artist's audience over the seed artist's: by followers where both are known, else by popularity, else 1.
    /// </summary>
    public double Ratio(ArtistId id)
    {
        if (OnOneScale(id) && Followers(id) is { } theirs && Followers(_seed) is { } ours)
        {
            return (theirs + 1.0) / (ours + 1.0);
        }

        return Popularity(id) is { } their && Popularity(_seed) is { } our ? Benefit.RatioOfPopularity(their - our) : 1;
    }

    /// <summary>Whether what is known of both was counted by the same service.</summary>
    private bool OnOneScale(ArtistId id) =>
        _artists.GetValueOrDefault(id)?.Provenance.Source.Scale()
        == _artists.GetValueOrDefault(_seed)?.Provenance.Source.Scale();

    private void Hear(ArtistId artist, int popularity) =>
        _bestTracks[artist] = Math.Max(popularity, _bestTracks.GetValueOrDefault(artist, popularity));
}
