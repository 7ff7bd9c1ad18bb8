namespace MusicMastery.Server.Hosting;

/// <summary>
/// Gives memory back to the machine when the server rests after much work. The runtime does so only while it collects,
/// which it does not while nothing is asked: after a flood it would hold the flood's memory until the next one.
/// </summary>
public sealed class IdleMemory(TimeProvider clock) : BackgroundService
{
    /// <summary>How much must have been allocated for it to be worth the while.</summary>
    private const long Much = 256L << 20;

    /// <summary>Who allocates less than this between two looks is at rest.</summary>
    private const long Little = 2L << 20;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (given, seen) = (GC.GetTotalAllocatedBytes(), GC.GetTotalAllocatedBytes());
        using var looks = new PeriodicTimer(s_pause, clock);
        while (await looks.WaitForNextTickAsync(stoppingToken))
        {
            var now = GC.GetTotalAllocatedBytes();
            if (now - seen < Little && now - given > Much)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                given = now;
            }

            seen = now;
        }
    }
}
