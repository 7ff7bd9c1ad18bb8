using System.Diagnostics;
using MusicMastery.Core.Telemetry;

namespace MusicMastery.Storage;

/// <summary>One use of the database, told to whoever listens; none is made where nobody does.</summary>
internal sealed class StoreAccess
{
    private readonly Activity? _span = Signals.Requests.StartActivity("store", ActivityKind.Client);
    private readonly KeyValuePair<string, object?> _kind;
    private long _since = Stopwatch.GetTimestamp();

    private StoreAccess(string kind, string by)
    {
        _kind = new("db.operation.name", kind);
        if (_span is not null)
        {
            _span.DisplayName = $"{kind} {by}";
            _span.SetTag("db.system.name", "litedb").SetTag(_kind.Key, kind).SetTag("code.function.name", by);
        }
    }

    /// <summary>Begins to wait for the database; null where nobody listens.</summary>
    /// <param name="kind">read or write.</param>
    /// <param name="by">The store's method.</param>
    public static StoreAccess? Begin(string kind, string by) =>
        Signals.Requests.HasListeners() || Measures.Store.Enabled ? new StoreAccess(kind, by) : null;

    /// <summary>The wait is over.</summary>
    public void Enter()
    {
        var waited = Measures.SecondsSince(_since);
        Measures.StoreWait.Record(waited, _kind);
        _span?.SetTag("musicmastery.store.wait", waited);
        _since = Stopwatch.GetTimestamp();
    }

    /// <summary>The database is let go.</summary>
    public void End()
    {
        Measures.Store.Record(Measures.SecondsSince(_since), _kind);
        _span?.Dispose();
    }
}
