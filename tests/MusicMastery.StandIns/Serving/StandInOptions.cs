using MusicMastery.StandIns.Failing;

namespace MusicMastery.StandIns.Serving;

/// <summary>What can be set at every stand-in; all of it can be changed while it runs.</summary>
public record StandInOptions
{
    /// <summary>How long each answer is held back.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>What goes wrong; nothing if nothing is added to it.</summary>
    public FaultPlan Faults { get; init; } = new();

    /// <summary>The limit that is enforced; null lets every call through, whatever its pace.</summary>
    public RateLimit? Limit { get; set; }

    /// <summary>Whether answers carry an ETag and If-None-Match is answered with 304.</summary>
    public bool HasETags { get; set; }

    /// <summary>What time it is for the call log and the limit.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The port on loopback; 0 takes a free one.</summary>
    public int Port { get; init; }
}
