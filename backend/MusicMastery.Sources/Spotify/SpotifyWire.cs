using System.Text.Json.Serialization;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>The answer to a request for a token.</summary>
internal sealed record SpotifyToken
{
    public required string AccessToken { get; init; }

    public required int ExpiresIn { get; init; }
}

/// <summary>An artist; development apps get no followers and no popularity.</summary>
internal sealed record SpotifyArtist
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public SpotifyFollowers? Followers { get; init; }

    public int? Popularity { get; init; }

    public WireList<string>? Genres { get; init; }

    public WireList<SpotifyImage>? Images { get; init; }
}

internal sealed record SpotifyFollowers(int? Total = null);

internal sealed record SpotifyImage(string? Url = null);

/// <summary>A track; within an album it is shorter, and development apps get no popularity.</summary>
internal sealed record SpotifyTrack : IWireFaults
{
    /// <summary>Null for a file of the listener's own in a playlist.</summary>
    public string? Id { get; init; }

    public required string Name { get; init; }

    public required WireList<SpotifyCredit> Artists { get; init; }

    public SpotifyAlbum? Album { get; init; }

    public int? DurationMs { get; init; }

    public bool? Explicit { get; init; }

    public SpotifyExternalIds? ExternalIds { get; init; }

    public int? Popularity { get; init; }

    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)Artists).Faults;
}

/// <summary>A credited artist.</summary>
internal sealed record SpotifyCredit(string? Id = null, string? Name = null);

internal sealed record SpotifyExternalIds(string? Isrc = null);

/// <summary>An album.</summary>
internal sealed record SpotifyAlbum
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? ReleaseDate { get; init; }
}

/// <summary>A page of a list.</summary>
internal sealed record SpotifyPage<T>(WireList<T> Items, string? Next = null, int? Total = null) : IWireFaults
    where T : class
{
    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)Items).Faults;
}

/// <summary>The artists found.</summary>
internal sealed record SpotifySearch(SpotifyPage<SpotifyArtist> Artists) : IWireFaults
{
    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)Artists).Faults;
}

/// <summary>A list of artists.</summary>
internal sealed record SpotifyArtistList(WireList<SpotifyArtist> Artists) : IWireFaults
{
    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)Artists).Faults;
}

/// <summary>A list of tracks.</summary>
internal sealed record SpotifyTrackList(WireList<SpotifyTrack> Tracks) : IWireFaults
{
    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)Tracks).Faults;
}

/// <summary>What stands at one place of a playlist; <c>item</c> since 2026, <c>track</c> before.</summary>
internal sealed record SpotifyPlaylistItem(SpotifyTrack? Item = null, SpotifyTrack? Track = null);

/// <summary>How several tracks sound.</summary>
internal sealed record SpotifyFeatureList(
    [property: JsonPropertyName("audio_features")] WireList<SpotifyFeatures> AudioFeatures
) : IWireFaults
{
    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)AudioFeatures).Faults;
}

/// <summary>How one track sounds.</summary>
internal sealed record SpotifyFeatures : WireSound
{
    public required string Id { get; init; }

    public int? TimeSignature { get; init; }

    /// <inheritdoc/>
    public override AudioFeatures? ToFeatures() =>
        base.ToFeatures() is { } features ? features with { TimeSignature = Wire.Within(TimeSignature, 1, 16) } : null;
}
