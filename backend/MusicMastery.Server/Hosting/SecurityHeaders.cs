namespace MusicMastery.Server.Hosting;

/// <summary>Tells browsers to keep to what the dashboard needs.</summary>
public static class SecurityHeaders
{
    /// <summary>
    /// Scripts and connections only from here; pictures from anywhere, since sources give their addresses; styles may be
    /// inline, since charts place their parts so.
    /// </summary>
    private const string ContentPolicy =
        "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; object-src 'none'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Adds the headers to every answer.</summary>
    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = ContentPolicy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "no-referrer";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                return next(context);
            }
        );
}
