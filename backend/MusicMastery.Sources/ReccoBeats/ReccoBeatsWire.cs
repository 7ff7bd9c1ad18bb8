using System.Text.Json.Serialization;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.ReccoBeats;

/// <summary>The answer of <c>audio-features</c>.</summary>
internal sealed record ReccoBeatsFeatureList(WireList<ReccoBeatsFeatures> Content) : IWireFaults
{
    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)Content).Faults;
}

/// <summary>How one track sounds, on the scales of Spotify's old audio features.</summary>
internal sealed record ReccoBeatsFeatures
{
    public required string Id { get; init; }

    public string? Href { get; init; }

    public string? Isrc { get; init; }

    public double? Acousticness { get; init; }

    public double? Danceability { get; init; }

    public double? Energy { get; init; }

    public double? Instrumentalness { get; init; }

    public double? Liveness { get; init; }

    public double? Loudness { get; init; }

    public double? Speechiness { get; init; }

    public double? Tempo { get; init; }

    public double? Valence { get; init; }

    public int? Key { get; init; }

    public int? Mode { get; init; }

    /// <summary>The ids by which it can have been asked for.</summary>
    [JsonIgnore]
    public IEnumerable<string> Names =>
        new[] { Id, Href?[(Href.LastIndexOf('/') + 1)..], Wire.Isrc(Isrc) }.OfType<string>();

    /// <summary>The features; null where one is missing that a sound cannot do without.</summary>
    public AudioFeatures? ToFeatures() =>
        Wire.Within(Acousticness, 0, 1) is { } acousticness
        && Wire.Within(Danceability, 0, 1) is { } danceability
        && Wire.Within(Energy, 0, 1) is { } energy
        && Wire.Within(Instrumentalness, 0, 1) is { } instrumentalness
        && Wire.Within(Liveness, 0, 1) is { } liveness
        && Wire.Within(Loudness, -100, 20) is { } loudness
        && Wire.Within(Speechiness, 0, 1) is { } speechiness
        && Wire.Within(Valence, 0, 1) is { } valence
            ? new AudioFeatures
            {
                Acousticness = acousticness,
                Danceability = danceability,
                Energy = energy,
                Instrumentalness = instrumentalness,
                Liveness = liveness,
                Loudness = loudness,
                Speechiness = speechiness,
                Valence = valence,
                Tempo = Wire.Within(Tempo, double.Epsilon, 1000),
                Key = Wire.Within(Key, 0, 11),
                Mode = Wire.Within(Mode, 0, 1),
            }
            : null;
}
