using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Backups;
using MusicMastery.Storage;

namespace MusicMastery.Server.Hosting;

/// <summary>Says whether the server lives and whether it can do its work.</summary>
public static class Health
{
    private const string Fine = "ok";

    /// <summary>What there is nothing to say about is left out.</summary>
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Adds <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = Fine }));
        app.MapGet("/health/ready", Ready);
    }

    /// <summary>200 when all is well, else 503; the body says what is wrong.</summary>
    private static IResult Ready(
        ICatalogStatistics catalog,
        MusicMasteryDatabase file,
        AnalysisRunner runner,
        BackupKeeper backups,
        ILogger<AnalysisRunner> log
    )
    {
        var database = Database(catalog, file, log);
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
                backups = backups.Problem is null
                    ? null
                    : "The last backup could not be made; the server's log says why.",
                notice = DamagedDatabase.Notice(file.File),
            },
            s_json,
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
        );
    }

    private static string Database(ICatalogStatistics catalog, MusicMasteryDatabase file, ILogger log)
    {
        try
        {
            catalog.Summary();
            return file.Damage is null
                ? Fine
                : "A part of the database is damaged; the server's log says which. Restart the server: it then looks at all "
                    + "of it, and goes on with the newest backup.";
        }
        catch (Exception error)
        {
            log.DatabaseSilent(error);
            return "The database does not answer; the server's log says why.";
        }
    }
}
