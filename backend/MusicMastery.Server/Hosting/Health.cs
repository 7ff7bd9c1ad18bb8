using MusicMastery.Server.Observing.Readiness;

namespace MusicMastery.Server.Hosting;

/// <summary>Says whether the server lives and whether it can do its work.</summary>
public static class Health
{
    /// <summary>Adds <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = "ok" }));
        app.MapGet("/health/ready", Ready);
    }

    /// <summary>200 when it can do its work, even where something should be looked at, else 503; the body says what is what.</summary>
    private static async Task<IResult> Ready(ReadinessChecks readiness, HttpContext context)
    {
        var checks = await readiness.Check();
        var worst = checks.Max(check => check.State);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(
            new
            {
                status = worst == ReadinessState.Failed ? "unavailable" : Word(worst),
                checks = checks.Select(check => new
                {
                    name = check.Name,
                    state = Word(check.State),
                    message = check.Message,
                }),
            },
            statusCode: worst == ReadinessState.Failed
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status200OK
        );
    }

    private static string Word(ReadinessState state) => state.ToString().ToLowerInvariant();
}
