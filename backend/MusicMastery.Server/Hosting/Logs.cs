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
    public static IServiceCollection AddLogs(
        this IServiceCollection services,
        ServerSettings settings,
        LogEventLevel least = LogEventLevel.Information
    )
    {
        var logger = Write(settings, least);
        return services.AddLogging().AddSingleton<ILogger>(logger).AddSerilog(logger, dispose: true);
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

    private static Logger Write(ServerSettings settings, LogEventLevel least)
    {
        var logs = new LoggerConfiguration()
            .MinimumLevel.Is(least)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // Told to the user by the command itself, in one line.
            .Filter.ByExcluding(IsFailedStart)
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

    private static bool IsFailedStart(LogEvent entry) =>
        entry
            .Properties.GetValueOrDefault("EventId")
            ?.ToString()
            .Contains("HostedServiceStartupFaulted", StringComparison.Ordinal) == true;
}
