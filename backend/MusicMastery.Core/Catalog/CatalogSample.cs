using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Catalog;

/// <summary>
/// Some of the catalog's artists, each with all recordings: enough to tell how sound and popularity go together
/// anywhere, before one segment is looked at. Chosen by the hash of their ids, so that the same catalog gives the same
/// sample.
/// </summary>
public static class CatalogSample
{
    /// <summary>About how many tracks are taken; more would tell hardly anything more.</summary>
    public const int TrackCount = 40_000;

    /// <summary>An artist with fewer tracks says nothing about what tells them apart.</summary>
    private const int LeastTracks = 4;

    /// <summary>The artists whose tracks make the sample.</summary>
    /// <param name="artists">Every artist of the catalog, with the number of tracks that credit it.</param>
    public static IEnumerable<ArtistId> Choose(IEnumerable<(ArtistId Artist, int Tracks)> artists)
    {
        var taken = 0;
        return artists
            .Where(artist => artist.Tracks >= LeastTracks)
            .OrderBy(artist => IdHash.Of(artist.Artist.Value))
            .ThenBy(artist => artist.Artist)
            .TakeWhile(artist => (taken += artist.Tracks) - artist.Tracks < TrackCount)
            .Select(artist => artist.Artist);
    }

    /// <summary>The recordings among these tracks whose sound and popularity are known, by id of the chosen release.</summary>
    public static IReadOnlyList<SampledTrack> Of(IEnumerable<Track> tracks) =>
        [
            .. Recordings
                .Of(tracks.Where(track => track is { AudioFeatures: not null, Popularity: not null }))
                .OrderBy(recording => recording.Release.Id)
                .Select(recording => new SampledTrack(
                    recording.ArtistIds,
                    recording.Release.Popularity!.Value,
                    SoundVector.Of(recording.Release)!
                )),
        ];

    /// <summary>The part of a sample that credits none of these artists.</summary>
    public static IReadOnlyList<SampledTrack> Without(
        this IReadOnlyList<SampledTrack> sample,
        IReadOnlySet<ArtistId> artists
    ) => [.. sample.Where(track => !track.ArtistIds.Any(artists.Contains))];
}

/// <summary>A recording of the sample.</summary>
/// <param name="ArtistIds">Everybody credited.</param>
/// <param name="Popularity">On the source's scale, 0–100.</param>
/// <param name="Sound">Values in the order of <see cref="AudioFeature"/>; NaN where unknown.</param>
public sealed record SampledTrack(IReadOnlyList<ArtistId> ArtistIds, int Popularity, double[] Sound);

/// <summary>Where the sample comes from.</summary>
public interface ICatalogSampleStore
{
    /// <summary>
    /// The sample of the catalog as it is now, of tracks whose popularity is on this scale; see <see cref="CatalogSample"/>.
    /// </summary>
    IReadOnlyList<SampledTrack> Sample(PopularityScale scale);
}
