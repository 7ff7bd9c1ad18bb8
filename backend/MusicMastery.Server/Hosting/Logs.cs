using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace MusicMastery.Server.Hosting;

/// <summary>Structured logs on stderr, so that stdout stays free for results.</summary>
public static class Logs
{
    /// <summary>Sends all logs to stderr, as text or as a JSON object a line.</summary>
    public static IServiceCollection AddLogs(this IServiceCollection services, ServerSettings settings)
    {
        var logs = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .Enrich.FromLogContext();
        return services.AddSerilog(
            settings.JsonLogs
                ? logs
                    .WriteTo.Console(new RenderedCompactJsonFormatter(), standardErrorFromLevel: LogEventLevel.Verbose)
                    .CreateLogger()
                : logs
                    .WriteTo.Console(
                        formatProvider: CultureInfo.InvariantCulture,
                        standardErrorFromLevel: LogEventLevel.Verbose
                    )
                    .CreateLogger(),
            dispose: true
        );
    }
}
