using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;

namespace MusicMastery.Server.Tests.Access;

/// <summary>Keeps all that is logged, of every level, with every property.</summary>
public sealed class LogMemory : ILogEventSink
{
    private readonly StringBuilder _text = new();

    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        new JsonFormatter(renderMessage: true).Format(logEvent, line);
        lock (_text)
        {
            _text.Append(line);
        }
    }

    /// <summary>Puts itself in place of the server's logs.</summary>
    public void Keep(IServiceCollection services)
    {
        var logger = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(this).CreateLogger();
        services.Replace(ServiceDescriptor.Singleton<Serilog.ILogger>(logger));
        services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(new SerilogLoggerFactory(logger)));
    }

    public override string ToString()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }
}
