using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;
using ILogger = Serilog.ILogger;

namespace MusicMastery.Server.Hosting;

/// <summary>Structured logs on stderr, so that stdout stays free for results.</summary>
public static class Logs
{
    /// <summary>Sends all logs to stderr, as text or as a JSON object a line.</summary>
    public static IServiceCollection AddLogs(this IServiceCollection services, ServerSettings settings)
    {
        var logger = Write(settings);
        return services.AddSingleton<ILogger>(logger).AddSerilog(logger, dispose: true);
    }

    /// <summary>
    /// Logs each request: method, path, status code and time, never the query string, a variable or a header. Requests
    /// for the server's health are logged only when they fail.
    /// </summary>
    public static void UseRequestLogs(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<ILogger>();
            options.IncludeQueryInRequestPath = false;
            options.GetLevel = Level;
        });

    private static LogEventLevel Level(HttpContext context, double milliseconds, Exception? error) =>
        error is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError
            ? LogEventLevel.Error
        : context.Request.Path.StartsWithSegments("/health") ? LogEventLevel.Debug
        : LogEventLevel.Information;

    private static Logger Write(ServerSettings settings)
    {
        var logs = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .Enrich.FromLogContext();
        return settings.JsonLogs
            ? logs
                .WriteTo.Console(new RenderedCompactJsonFormatter(), standardErrorFromLevel: LogEventLevel.Verbose)
                .CreateLogger()
            : logs
                .WriteTo.Console(
                    formatProvider: CultureInfo.InvariantCulture,
                    standardErrorFromLevel: LogEventLevel.Verbose
                )
                .CreateLogger();
    }
}
