using System.Threading.RateLimiting;

namespace MusicMastery.Sources.Http;

/// <summary>
/// Lets calls through one at a time, with at least an interval between them, in the order they came. Limiters that count
/// over windows let bursts through where two windows meet; services count those as too many.
/// </summary>
/// <param name="interval">The least time between two calls.</param>
/// <param name="fromEnd">Whether it counts from the end of a call rather than from its beginning.</param>
/// <param name="clock">Measures it.</param>
internal sealed class PacedRateLimiter(TimeSpan interval, bool fromEnd, TimeProvider clock) : RateLimiter
{
    private readonly Lock _gate = new();
    private long _next = long.MinValue;
    private long _paused = long.MinValue;

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration => null;

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics() => null;

    /// <summary>How long a pause lasts still.</summary>
    public TimeSpan Paused
    {
        get
        {
            lock (_gate)
            {
                var now = clock.GetTimestamp();
                return _paused > now ? clock.GetElapsedTime(now, _paused) : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Lets nobody through for this time.</summary>
    public void Pause(TimeSpan time)
    {
        lock (_gate)
        {
            _paused = Math.Max(_paused, clock.GetTimestamp() + Ticks(time));
            _next = Math.Max(_next, _paused);
        }
    }

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount) =>
        throw new NotSupportedException("Calls wait for their turn.");

    /// <inheritdoc/>
    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(
        int permitCount,
        CancellationToken cancellationToken
    )
    {
        var wait = TakeTurn();
        while (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellationToken);
            wait = fromEnd ? TakeTurn() : TimeSpan.Zero;
        }

        return new Lease(this);
    }

    /// <summary>How long to wait for the turn; counting from the end, a turn is only taken when there is none to wait for.</summary>
    private TimeSpan TakeTurn()
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            var turn = Math.Max(now, _next);
            if (!fromEnd || turn == now)
            {
                _next = turn + Ticks(interval);
            }

            // A timer may be a fraction early; a millisecond more costs nothing.
            return turn == now ? TimeSpan.Zero : clock.GetElapsedTime(now, turn) + TimeSpan.FromMilliseconds(1);
        }
    }

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * clock.TimestampFrequency);

    private sealed class Lease(PacedRateLimiter limiter) : RateLimitLease
    {
        public override bool IsAcquired => true;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            limiter.End();
        }
    }

    private void End()
    {
        if (fromEnd)
        {
            lock (_gate)
            {
                _next = Math.Max(_next, clock.GetTimestamp() + Ticks(interval));
            }
        }
    }
}
