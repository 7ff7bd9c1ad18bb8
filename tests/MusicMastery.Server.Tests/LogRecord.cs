using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace MusicMastery.Server.Tests;

/// <summary>Remembers what the server logs, of every level.</summary>
public sealed class LogRecord : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> _events = [];

    /// <summary>All that was logged.</summary>
    public IEnumerable<LogEvent> Events => _events;

    /// <summary>What tells of an error of the server's.</summary>
    public IEnumerable<string> Errors =>
        _events
            .Where(entry => entry.Level >= LogEventLevel.Error)
            .Select(entry => $"{entry.RenderMessage(null)} {entry.Exception}");

    /// <summary>The requests that have ended.</summary>
    public int Requests => _events.Count(entry => entry.Properties.ContainsKey("RequestMethod"));

    /// <summary>Has the server log into this.</summary>
    public void RecordIn(IServiceCollection services)
    {
        var logger = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(this).CreateLogger();
        services.Replace(ServiceDescriptor.Singleton<Serilog.ILogger>(logger));
        services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(new SerilogLoggerFactory(logger)));
    }

    void ILogEventSink.Emit(LogEvent logEvent) => _events.Enqueue(logEvent);
}
