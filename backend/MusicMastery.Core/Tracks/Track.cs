using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Tracks;

/// <summary>A track as the catalog knows it. What a source did not give stays null; missing is never 0.</summary>
public sealed record Track
{
    /// <summary>The track's id in this catalog.</summary>
    public required TrackId Id { get; init; }

    /// <summary>The title; empty where the source gave none.</summary>
    public required string Name { get; init; }

    /// <summary>The credited artists, in the order of the credit; at least one.</summary>
    public required IReadOnlyList<ArtistId> ArtistIds { get; init; }

    /// <summary>The album's id at the source.</summary>
    public string? AlbumId { get; init; }

    /// <summary>The album's title.</summary>
    public string? AlbumName { get; init; }

    /// <summary>Year, year-month or date (ISO 8601), as far as known.</summary>
    public string? ReleaseDate { get; init; }

    /// <summary>Length in milliseconds, above 0.</summary>
    public int? DurationMs { get; init; }

    /// <summary>Whether the source marks the words as explicit.</summary>
    public bool? Explicit { get; init; }

    /// <summary>International Standard Recording Code: upper case, no dashes.</summary>
    public string? Isrc { get; init; }

    /// <summary>Popularity on the source's scale, 0–100.</summary>
    public int? Popularity { get; init; }

    /// <summary>The audio features; null where no source has them.</summary>
    public AudioFeatures? AudioFeatures { get; init; }

    /// <summary>Where the audio features came from; null where the rest did, or where there are none.</summary>
    public Provenance? AudioFeaturesProvenance { get; init; }

    /// <summary>Where the audio features came from; null where there are none.</summary>
    public Provenance? SoundOrigin => AudioFeatures is null ? null : AudioFeaturesProvenance ?? Provenance;

    /// <summary>Where the entry came from.</summary>
    public required Provenance Provenance { get; init; }
}
