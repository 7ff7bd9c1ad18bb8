namespace MusicMastery.StandIns.Serving;

/// <summary>What a stand-in was asked; safe to read while it is being asked.</summary>
public sealed class CallLog(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly List<Call> _calls = [];

    /// <summary>How many calls there were so far.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _calls.Count;
            }
        }
    }

    /// <summary>All calls so far by arrival.</summary>
    public IReadOnlyList<Call> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>
    /// The most calls that arrived within any span of this length; of two calls exactly that far apart, one counts.
    /// </summary>
    /// <param name="window">The length of the span.</param>
    /// <param name="which">Which calls count; null counts all.</param>
    public int MaxCallsInWindow(TimeSpan window, Func<Call, bool>? which = null)
    {
        var times = All.Where(which ?? (_ => true)).Select(call => call.At).Order().ToList();
        var most = 0;
        for (int first = 0, last = 0; last < times.Count; last++)
        {
            while (times[last] - times[first] >= window)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    /// <summary>How many calls came faster than the limit allows; always 0 where none is set.</summary>
    public int OverLimit => All.Count(call => call.IsOverLimit);

    /// <summary>Forgets all calls.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _calls.Clear();
        }
    }

    internal Call Begin(HttpRequest request)
    {
        lock (_gate)
        {
            var call = new Call(
                _calls.Count,
                clock.GetUtcNow(),
                request.Method,
                $"{request.Path}{request.QueryString}",
                request.Headers.UserAgent.ToString()
            );
            _calls.Add(call);
            return call;
        }
    }

    internal Call Update(Call call, Func<Call, Call> change)
    {
        lock (_gate)
        {
            var isKept = call.Number < _calls.Count && _calls[call.Number].At == call.At;
            var changed = change(isKept ? _calls[call.Number] : call);
            if (isKept)
            {
                _calls[call.Number] = changed;
            }

            return changed;
        }
    }
}
