using System.Diagnostics;

namespace MusicMastery.Server.GraphQL;

/// <summary>Whether somebody asks the graph, so that work which nobody waits for can give way.</summary>
public sealed class Traffic
{
    private static readonly TimeSpan s_lately = TimeSpan.FromSeconds(1);

    private long _lastAsked = Stopwatch.GetTimestamp() - Stopwatch.Frequency;

    /// <summary>Whether somebody asked within the last second.</summary>
    public bool IsOn => Stopwatch.GetElapsedTime(Interlocked.Read(ref _lastAsked)) < s_lately;

    /// <summary>Somebody asks.</summary>
    public void Ask() => Interlocked.Exchange(ref _lastAsked, Stopwatch.GetTimestamp());
}
