using System.Diagnostics;

namespace MusicMastery.Server.GraphQL;

/// <summary>Whether somebody asks the graph, so that work which nobody waits for can give way.</summary>
public sealed class Traffic
{
    private static readonly TimeSpan s_lately = TimeSpan.FromSeconds(1);

    private long _lastAsked = Stopwatch.GetTimestamp() - Stopwatch.Frequency;

    /// <summary>Whether somebody asked within the second before then, or since.</summary>
    /// <param name="then">A timestamp of <see cref="Stopwatch"/>.</param>
    public bool IsOnSince(long then) => Stopwatch.GetElapsedTime(Interlocked.Read(ref _lastAsked), then) < s_lately;

    /// <summary>Somebody asks.</summary>
    public void Ask() => Interlocked.Exchange(ref _lastAsked, Stopwatch.GetTimestamp());
}
