using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace MusicMastery.Server.Observing.Status;

/// <summary>Keeps the last warnings and errors of the log: what was said, and never the exception, which may say anything.</summary>
public sealed class RecentProblems : ILogEventSink
{
    private const int Kept = 20;
    private const int Longest = 500;

    private readonly Lock _gate = new();
    private readonly Queue<LoggedProblem> _problems = new();

    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        if (logEvent.Level < LogEventLevel.Warning)
        {
            return;
        }

        var message = logEvent.RenderMessage(CultureInfo.InvariantCulture);
        var problem = new LoggedProblem(
            logEvent.Timestamp,
            logEvent.Level == LogEventLevel.Warning ? ProblemLevel.Warning : ProblemLevel.Error,
            message.Length > Longest ? $"{message[..Longest]}…" : message,
            logEvent.TraceId?.ToHexString()
        );
        lock (_gate)
        {
            _problems.Enqueue(problem);
            if (_problems.Count > Kept)
            {
                _problems.Dequeue();
            }
        }
    }

    /// <summary>Those that are kept, newest first.</summary>
    public IReadOnlyList<LoggedProblem> NewestFirst()
    {
        lock (_gate)
        {
            return [.. _problems.Reverse()];
        }
    }
}

/// <summary>A warning or an error of the server's log.</summary>
/// <param name="At">When it was logged.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="Message">What was logged, in a sentence; the log may say more.</param>
/// <param name="RequestId">The request that it is about, as the header X-Request-Id has it; null where it is about none.</param>
public sealed record LoggedProblem(DateTimeOffset At, ProblemLevel Level, string Message, string? RequestId);

/// <summary>How bad something is.</summary>
public enum ProblemLevel
{
    /// <summary>Something to look at.</summary>
    Warning,

    /// <summary>Something did not work.</summary>
    Error,
}
