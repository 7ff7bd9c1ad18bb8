using System.Globalization;
using MusicMastery.Server.Access;
using MusicMastery.Server.Observing.Status;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;
using ILogger = Serilog.ILogger;

namespace MusicMastery.Server.Hosting;

/// <summary>Structured logs on stderr, so that stdout stays free for results.</summary>
public static class Logs
{
    /// <summary>A request that takes this many milliseconds is worth a line.</summary>
    private const double Long = 1000;

    /// <summary>The line ends in the id that the request's answer has in its header X-Request-Id.</summary>
    private const string Line = "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj} {TraceId}{NewLine}{Exception}";

    /// <summary>Sends all logs to stderr, as text or as a JSON object a line.</summary>
    public static IServiceCollection AddLogs(
        this IServiceCollection services,
        ServerSettings settings,
        LogEventLevel least = LogEventLevel.Information
    )
    {
        var problems = new RecentProblems();
        var logger = Write(settings, least, problems);
        return services
            .AddLogging()
            .AddSingleton(problems)
            .AddSingleton<ILogger>(logger)
            .AddSerilog(logger, dispose: true);
    }

    /// <summary>
    /// Logs requests that are refused, fail or take long: method, path, status code and time, never the query string, a
    /// variable or a header. One line for each that is answered at once would cost a small one a third of its time.
    /// </summary>
    public static void UseRequestLogs(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<ILogger>();
            options.IncludeQueryInRequestPath = false;
            options.GetLevel = Level;
            options.GetMessageTemplateProperties = Properties;
        });

    /// <summary>A key that was put into the address by mistake is not written down.</summary>
    private static LogEventProperty[] Properties(
        HttpContext context,
        string path,
        double milliseconds,
        int statusCode
    ) =>
        [
            new("RequestMethod", new ScalarValue(context.Request.Method)),
            new("RequestPath", new ScalarValue(ApiKeyText.Hide(path))),
            new("StatusCode", new ScalarValue(statusCode)),
            new("Elapsed", new ScalarValue(milliseconds)),
        ];

    /// <summary>Who is told to come back later, because the server is busy or not ready, met no error.</summary>
    private static LogEventLevel Level(HttpContext context, double milliseconds, Exception? error) =>
        error is null && context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable ? LogEventLevel.Warning
        : error is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError
            ? LogEventLevel.Error
        : context.Response.StatusCode >= StatusCodes.Status400BadRequest || milliseconds >= Long
            ? LogEventLevel.Information
        : LogEventLevel.Debug;

    private static Logger Write(ServerSettings settings, LogEventLevel least, RecentProblems problems)
    {
        var logs = new LoggerConfiguration()
            .MinimumLevel.Is(least)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // Told to the user by the command itself, in one line.
            .Filter.ByExcluding(IsFailedStart)
            .Enrich.FromLogContext()
            .WriteTo.Sink(problems);
        return settings.JsonLogs
            ? logs
                .WriteTo.Console(new RenderedCompactJsonFormatter(), standardErrorFromLevel: LogEventLevel.Verbose)
                .CreateLogger()
            : logs
                .WriteTo.Console(
                    outputTemplate: Line,
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
