using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>What can be set at the stand-in for MusicBrainz, whose people fill it in by hand: much is missing.</summary>
public sealed record MusicBrainzOptions : StandInOptions
{
    /// <summary>Like MusicBrainz, whose answers carry an ETag.</summary>
    public MusicBrainzOptions() => HasETags = true;

    /// <summary>Share of the recordings that have their ISRC there, 0–1.</summary>
    public double IsrcCoverage { get; init; } = 1;

    /// <summary>Share of the recordings that have a length there, 0–1; the others have null.</summary>
    public double LengthCoverage { get; init; } = 1;

    /// <summary>Share of the recordings that have a first release date there, 0–1; the others have an empty one.</summary>
    public double DateCoverage { get; init; } = 1;

    /// <summary>Share of the artists that name their Spotify address there, 0–1.</summary>
    public double SpotifyLinkCoverage { get; init; } = 1;

    internal bool HasIsrc(WorldRecording recording) => Draws.Uniform($"{recording.Id}/isrc-known") < IsrcCoverage;

    internal bool HasLength(WorldRecording recording) => Draws.Uniform($"{recording.Id}/length-known") < LengthCoverage;

    internal bool HasDate(WorldRecording recording) => Draws.Uniform($"{recording.Id}/date-known") < DateCoverage;

    internal bool HasSpotifyLink(WorldArtist artist) =>
        Draws.Uniform($"{artist.Id}/spotify-link") < SpotifyLinkCoverage;
}
