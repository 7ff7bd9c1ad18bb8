namespace MusicMastery.Core.Sources;

/// <summary>What an analysis needs from sources.</summary>
public enum Capability
{
    /// <summary>Finding artists by name.</summary>
    Search,

    /// <summary>Which artists are related to an artist.</summary>
    RelatedArtists,

    /// <summary>An artist's own tracks.</summary>
    Discography,

    /// <summary>Tracks of a network's artists, with their popularity.</summary>
    SegmentTracks,

    /// <summary>How tracks sound.</summary>
    AudioFeatures,

    /// <summary>Who made which track together.</summary>
    Credits,
}

/// <summary>Whether a source can give something now.</summary>
public enum CapabilityState
{
    /// <summary>It can.</summary>
    Available,

    /// <summary>It has not been set up; the detail says how.</summary>
    NotConfigured,

    /// <summary>The service does not let this app use it.</summary>
    ClosedToThisApp,

    /// <summary>A quota is used up until the time to try again.</summary>
    QuotaExceeded,

    /// <summary>The service does not answer.</summary>
    Unreachable,
}

/// <summary>One thing a source can give.</summary>
/// <param name="Capability">What.</param>
/// <param name="State">Whether it can now.</param>
/// <param name="Detail">Why, or what to do, in a sentence.</param>
/// <param name="RetryAt">When to try again; null unless a quota is used up.</param>
public sealed record SourceCapability(
    Capability Capability,
    CapabilityState State,
    string? Detail = null,
    DateTimeOffset? RetryAt = null
);
