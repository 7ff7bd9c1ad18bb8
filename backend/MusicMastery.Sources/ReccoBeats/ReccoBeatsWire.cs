using System.Text.Json.Serialization;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.ReccoBeats;

/// <summary>The answer of <c>audio-features</c>.</summary>
internal sealed record ReccoBeatsFeatureList(WireList<ReccoBeatsFeatures> Content) : IWireFaults
{
    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)Content).Faults;
}

/// <summary>How one track sounds.</summary>
internal sealed record ReccoBeatsFeatures : WireSound
{
    public required string Id { get; init; }

    public string? Href { get; init; }

    public string? Isrc { get; init; }

    /// <summary>The ids by which it can have been asked for.</summary>
    [JsonIgnore]
    public IEnumerable<string> Names =>
        new[] { Id, Href?[(Href.LastIndexOf('/') + 1)..], Wire.Isrc(Isrc) }.OfType<string>();
}
