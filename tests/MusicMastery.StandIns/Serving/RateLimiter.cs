using System.Globalization;

namespace MusicMastery.StandIns.Serving;

/// <summary>Counts calls against a limit. Calls that are refused do not count.</summary>
internal sealed class RateLimiter(StandInOptions options, Refusal refusal)
{
    /// <summary>
    /// A client that keeps exactly to the limit must not be refused because one call was a little longer on its way than
    /// the next, so the window is this much shorter than it is said to be.
    /// </summary>
    private const double Slack = 0.95;

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _taken = [];

    /// <summary>Whether the call comes too soon; sets the headers that go with the answer.</summary>
    public bool Refuses(HttpContext context)
    {
        if (options.Limit is not { } limit || !context.Request.Path.StartsWithSegments(refusal.Prefix.TrimEnd('/')))
        {
            return false;
        }

        var now = options.Clock.GetUtcNow();
        int left;
        TimeSpan resetIn;
        lock (_gate)
        {
            Forget(limit, now);
            left = limit.Calls - _taken.Count;
            if (left > 0)
            {
                _taken.Enqueue(now);
            }

            resetIn = _taken.Peek() + limit.Window - now;
        }

        Tell(context.Response.Headers, limit, Math.Max(0, left - 1), resetIn, left <= 0);
        return left <= 0;
    }

    private void Forget(RateLimit limit, DateTimeOffset now)
    {
        while (_taken.TryPeek(out var first) && now - first >= limit.Window * Slack)
        {
            if (limit.IsRolling)
            {
                _taken.Dequeue();
            }
            else
            {
                _taken.Clear();
            }
        }
    }

    private void Tell(IHeaderDictionary headers, RateLimit limit, int left, TimeSpan resetIn, bool isOver)
    {
        var seconds = Number((int)Math.Ceiling(Math.Max(0, resetIn.TotalSeconds)));
        if (isOver && refusal.HasRetryAfter)
        {
            headers.RetryAfter = seconds;
        }

        if (refusal.HasHeaders)
        {
            headers["X-RateLimit-Limit"] = Number(limit.Calls);
            headers["X-RateLimit-Remaining"] = Number(left);
            headers["X-RateLimit-Reset-In"] = seconds;
            headers["X-RateLimit-Reset"] = Number((options.Clock.GetUtcNow() + resetIn).ToUnixTimeSeconds());
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
