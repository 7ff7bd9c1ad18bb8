using System.Buffers;
using System.Diagnostics;
using System.Globalization;

namespace MusicMastery.Server.Observing;

/// <summary>
/// Takes the id of a request from its headers: from a W3C traceparent, or else from an X-Request-Id of 32 hexadecimal
/// digits, as proxies make them. Whatever else is there is not taken: ids come into logs, so they may not be of any length
/// or hold anything else, and baggage would go on with all that follows.
/// </summary>
internal sealed class CorrelationPropagator : DistributedContextPropagator
{
    private const int IdLength = 32;
    private const int Length = 55;
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdef");

    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Fields { get; } = [Correlation.TraceParent];

    /// <summary>Reads a header of a request for a propagator.</summary>
    public static void Header(object? headers, string name, out string? value, out IEnumerable<string>? values) =>
        (value, values) = (((IHeaderDictionary)headers!)[name].ToString(), null);

    /// <inheritdoc/>
    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter) { }

    /// <inheritdoc/>
    public override void ExtractTraceIdAndState(
        object? carrier,
        PropagatorGetterCallback? getter,
        out string? traceId,
        out string? traceState
    )
    {
        (traceId, traceState) = (null, null);
        if (getter is null)
        {
            return;
        }

        getter(carrier, Correlation.TraceParent, out var parent, out _);
        if (IsTraceParent(parent))
        {
            traceId = parent;
            return;
        }

        getter(carrier, Correlation.RequestId, out var id, out _);
        if (IsId(id, IdLength))
        {
            traceId = string.Create(CultureInfo.InvariantCulture, $"00-{id}-{ActivitySpanId.CreateRandom()}-01");
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(
        object? carrier,
        PropagatorGetterCallback? getter
    ) => null;

    private static bool IsTraceParent(string? text) =>
        text is { Length: Length }
        && text.StartsWith("00-", StringComparison.Ordinal)
        && text.Split('-') is [_, { } trace, { } span, { Length: 2 } flags]
        && IsId(trace, IdLength)
        && IsId(span, IdLength / 2)
        && !flags.AsSpan().ContainsAnyExcept(s_digits);

    /// <summary>All zeros stand for none.</summary>
    private static bool IsId(string? text, int length) =>
        text?.Length == length && !text.AsSpan().ContainsAnyExcept(s_digits) && text.AsSpan().ContainsAnyExcept('0');
}
