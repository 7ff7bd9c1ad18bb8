using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Tests;

/// <summary>Small invented entries.</summary>
internal static class Samples
{
    public static readonly Provenance Provenance = new(SourceKind.File, DateTimeOffset.UnixEpoch);

    public static readonly AudioFeatures Sound = new()
    {
        Acousticness = 0.2,
        Danceability = 0.5,
        Energy = 0.6,
        Instrumentalness = 0,
        Liveness = 0.1,
        Loudness = -8,
        Speechiness = 0.05,
        Valence = 0.5,
        Tempo = 120,
        Mode = 1,
    };

    public static Track Track(string id, int? popularity = 50, string? name = null, params string[] artists) =>
        new()
        {
            Id = new TrackId(id),
            Name = name ?? id,
            ArtistIds = [.. (artists is [] ? ["a"] : artists).Select(artist => new ArtistId(artist))],
            Popularity = popularity,
            DurationMs = 200_000,
            Explicit = false,
            AudioFeatures = Sound,
            Provenance = Provenance,
        };

    public static SegmentTrack InSegment(Track track) => new(track, track.Popularity ?? 0);
}
