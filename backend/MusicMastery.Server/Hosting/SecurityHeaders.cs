using MusicMastery.Core.Sources;

namespace MusicMastery.Server.Hosting;

/// <summary>Tells browsers to keep to what the dashboard needs.</summary>
public static class SecurityHeaders
{
    /// <summary>
    /// Nothing but what the dashboard is made of, and that only from here; pictures also from the hosts of the sources that the
    /// operator turned on, who are told by that who is looked at, and no page's address. Scripts place parts of charts through the styles of single elements,
    /// which needs no leave. No form is ever sent by the browser itself: a key typed into one would be in the address.
    /// </summary>
    private static string ContentPolicy(IEnumerable<string> pictureHosts) =>
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; "
        + $"img-src {string.Join(' ', pictureHosts.Select(host => $"https://{host}").Prepend("'self' data:"))}; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>What the dashboard has no use for, and so nothing that got into it may ask for.</summary>
    private const string Permissions =
        "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), "
        + "midi=(), accelerometer=(), gyroscope=(), magnetometer=()";

    /// <summary>Adds the headers to every answer.</summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        // The sources need the database, which a server that finds it damaged replaces before it begins.
        var policy = new Lazy<string>(() =>
            ContentPolicy(
                app.Services.GetRequiredService<IReadOnlyList<LiveSource>>().SelectMany(source => source.PictureHosts)
            )
        );
        app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = policy.Value;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "no-referrer";
                headers["Permissions-Policy"] = Permissions;
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                return next(context);
            }
        );
    }
}
