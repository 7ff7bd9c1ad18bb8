namespace MusicMastery.StandIns.Serving;

/// <summary>One call a stand-in got.</summary>
/// <param name="Number">From 0, in the order of arrival.</param>
/// <param name="At">When it arrived.</param>
/// <param name="Method">GET, POST and so on.</param>
/// <param name="PathAndQuery">As it was sent, e.g. <c>/v1/artists?ids=…</c>.</param>
/// <param name="UserAgent">The header; empty without one.</param>
/// <param name="Status">What was answered; 0 while there is none, and where a fault let there be none.</param>
/// <param name="Fault">The fault that met it; null for a plain answer.</param>
/// <param name="IsOverLimit">Whether it came faster than the service's limit allows.</param>
/// <param name="Body">The JSON that came with it; null without.</param>
public sealed record Call(
    int Number,
    DateTimeOffset At,
    string Method,
    string PathAndQuery,
    string UserAgent,
    int Status = 0,
    string? Fault = null,
    bool IsOverLimit = false,
    string? Body = null
)
{
    /// <summary>The path without the query.</summary>
    public string Path => PathAndQuery.Split('?')[0];
}
