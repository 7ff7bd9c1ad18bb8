using System.Diagnostics;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Telemetry;

namespace MusicMastery.Sources.Http;

/// <summary>
/// Tells whoever listens of one question to a service: which service, how it ended and after how many attempts. Never what
/// was asked, in which there are names that somebody typed.
/// </summary>
internal sealed class ServiceCall : IDisposable
{
    private readonly Activity? _span = Signals.Work.StartActivity("source call", ActivityKind.Client);
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly string _service;
    private int _attempts;

    public ServiceCall(string service)
    {
        _service = service;
        _span?.SetTag(Signals.Service, service);
    }

    /// <summary>It is asked, for the first time or again.</summary>
    public void Attempt() => _attempts++;

    /// <summary>It answered.</summary>
    public Reply Answered(Reply reply)
    {
        End($"{reply.Outcome}");
        return reply;
    }

    /// <summary>It was given up.</summary>
    public SourceException Failed(SourceException problem)
    {
        _span?.SetStatus(ActivityStatusCode.Error);
        End($"{problem.Problem}");
        return problem;
    }

    /// <inheritdoc/>
    public void Dispose() => _span?.Dispose();

    private void End(string outcome)
    {
        _span?.SetTag(Signals.Outcome, outcome).SetTag(Signals.Attempts, _attempts);
        var service = new KeyValuePair<string, object?>(Signals.Service, _service);
        Measures.Call.Record(Measures.SecondsSince(_began), service, new(Signals.Outcome, outcome));
        Measures.Attempts.Add(_attempts, service);
    }
}
