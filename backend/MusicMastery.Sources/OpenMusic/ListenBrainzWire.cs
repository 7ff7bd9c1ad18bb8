using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.OpenMusic;

/// <summary>An artist similar to the one asked about, the reference.</summary>
internal sealed record SimilarArtist
{
    public required string ArtistMbid { get; init; }

    public required string ReferenceMbid { get; init; }

    public string? Name { get; init; }

    public string? Comment { get; init; }

    public double? Score { get; init; }
}

/// <summary>A recording with its listeners.</summary>
internal sealed record ListenedRecording
{
    public required string RecordingMbid { get; init; }

    public string? RecordingName { get; init; }

    public WireList<string>? ArtistMbids { get; init; }

    public string? ArtistName { get; init; }

    public string? ReleaseMbid { get; init; }

    public string? ReleaseName { get; init; }

    /// <summary>In milliseconds.</summary>
    public int? Length { get; init; }

    public long? TotalUserCount { get; init; }
}

/// <summary>An artist with its listeners.</summary>
internal sealed record ListenedArtist
{
    public required string ArtistMbid { get; init; }

    public long? TotalUserCount { get; init; }
}

/// <summary>How many listen to a recording.</summary>
internal sealed record RecordingListeners
{
    public required string RecordingMbid { get; init; }

    public long? TotalUserCount { get; init; }
}
