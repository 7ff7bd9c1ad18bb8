using MusicMastery.Core.Catalog;
using MusicMastery.Server.Analyses;

namespace MusicMastery.Server.Hosting;

/// <summary>Says whether the server lives and whether it can do its work.</summary>
public static class Health
{
    private const string Fine = "ok";

    /// <summary>Adds <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = Fine }));
        app.MapGet("/health/ready", Ready);
    }

    /// <summary>200 when all is well, else 503; the body says what is wrong.</summary>
    private static IResult Ready(ICatalogStatistics catalog, AnalysisRunner runner, ILogger<AnalysisRunner> log)
    {
        var database = Database(catalog, log);
        var analyses = runner.IsAtWork
            ? Fine
            : "New analyses are not taken up; the server's log says why. Restart the server.";
        var ready = database == Fine && analyses == Fine;
        return Results.Json(
            new
            {
                status = ready ? Fine : "unavailable",
                database,
                analyses,
            },
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
        );
    }

    private static string Database(ICatalogStatistics catalog, ILogger log)
    {
        try
        {
            catalog.Summary();
            return Fine;
        }
        catch (Exception error)
        {
            log.DatabaseSilent(error);
            return "The database does not answer; the server's log says why.";
        }
    }
}
