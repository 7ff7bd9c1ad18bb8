using System.Text.Json.Serialization;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.OpenMusic;

/// <summary>The artists that a search found.</summary>
internal sealed record MusicBrainzArtistList(WireList<MusicBrainzArtist> Artists) : IWireFaults
{
    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)Artists).Faults;
}

/// <summary>An artist.</summary>
internal sealed record MusicBrainzArtist
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Disambiguation { get; init; }

    public WireList<MusicBrainzTag>? Tags { get; init; }
}

internal sealed record MusicBrainzTag(string? Name = null, int? Count = null);

/// <summary>A page of the recordings that credit an artist.</summary>
internal sealed record MusicBrainzRecordingPage : IWireFaults
{
    [JsonPropertyName("recording-count")]
    public int? RecordingCount { get; init; }

    public required WireList<MusicBrainzRecording> Recordings { get; init; }

    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)Recordings).Faults;
}

/// <summary>A recording.</summary>
internal sealed record MusicBrainzRecording : IWireFaults
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>In milliseconds.</summary>
    public int? Length { get; init; }

    [JsonPropertyName("first-release-date")]
    public string? FirstReleaseDate { get; init; }

    public WireList<string>? Isrcs { get; init; }

    [JsonPropertyName("artist-credit")]
    public WireList<MusicBrainzCredit>? ArtistCredit { get; init; }

    IEnumerable<string> IWireFaults.Faults => ArtistCredit is IWireFaults list ? list.Faults : [];
}

/// <summary>A part of a credit.</summary>
internal sealed record MusicBrainzCredit
{
    public required MusicBrainzArtist Artist { get; init; }
}

/// <summary>What stands at an address.</summary>
internal sealed record MusicBrainzUrl
{
    public required WireList<MusicBrainzRelation> Relations { get; init; }
}

/// <summary>A relation of an address to an artist.</summary>
internal sealed record MusicBrainzRelation(MusicBrainzArtist? Artist = null);
