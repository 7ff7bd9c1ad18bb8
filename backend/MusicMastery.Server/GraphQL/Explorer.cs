using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// The explorer for browsers at the graph's address: Banana Cake Pop, as its package has it, with a starter question.
/// Programs, which do not ask for a page, never see it.
/// </summary>
public static class Explorer
{
    private const string Root = GraphEndpoint.Path + "/";
    private const string Page = "index.html";

    private const string OptionsAddress = Root + "bcp-config.json";

    /// <summary>
    /// Its worker would go on showing the page from the browser's own memory after the explorer is switched off here.
    /// </summary>
    private const string ServiceWorker = Root + "service-worker.js";

    /// <summary>It compiles its own schemas and brings styles of its own; it may connect only to this server.</summary>
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Serves it, where it is wanted and there.</summary>
    public static void UseExplorer(this WebApplication app, ServerSettings settings)
    {
        if (!settings.Limits.Explorer || settings.Limits.TrustedOnly || Folder() is not { } folder)
        {
            // The dashboard asks for the options to know whether a link would lead anywhere; an error would be noise.
            app.MapMethods(OptionsAddress, [HttpMethods.Get, HttpMethods.Head], () => Results.NoContent());
            return;
        }

        var page = WithStarter(File.ReadAllText(Path.Combine(folder, Page)));
        var options = new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            RequestPath = GraphEndpoint.Path,
            OnPrepareResponse = served => Prepare(served.Context),
        };
        app.Use(
            (context, next) =>
            {
                var request = context.Request;
                if (IsPageVisit(request))
                {
                    return request.Path == Root ? SendPage(context, page) : SendToRoot(context);
                }

                // Whoever gets a copy of it must get its licence too.
                return request.Path.Value switch
                {
                    OptionsAddress => Results.Json(Options.Starter).ExecuteAsync(context),
                    $"{Root}starter.js" => Results
                        .Text(Resource("starter.js"), "text/javascript")
                        .ExecuteAsync(context),
                    $"{Root}LICENSE" => Results
                        .File(Path.Combine(folder, "LICENSE"), "text/plain; charset=utf-8")
                        .ExecuteAsync(context),
                    ServiceWorker => Results.NotFound().ExecuteAsync(context),
                    _ => next(context),
                };
            }
        );
        app.UseStaticFiles(options);
    }

    /// <summary>A browser that a person sent to the graph's address, not a program that asks.</summary>
    public static bool IsPageVisit(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.Value?.TrimEnd('/') == GraphEndpoint.Path
        && !request.Query.ContainsKey("query")
        && !request.Query.ContainsKey("documentId")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where its package lies: beside the program, else in the repository; null where it is not.</summary>
    private static string? Folder()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "explorer");
        return File.Exists(Path.Combine(beside, Page))
            ? beside
            : Repository.Find(Path.Combine("node_modules", "@chillicream", "bananacakepop-graphql-ide"));
    }

    /// <summary>Its files are named relative to the page, so the page's address must end in a slash.</summary>
    private static Task SendToRoot(HttpContext context)
    {
        context.Response.Redirect(UriHelper.BuildRelative(context.Request.PathBase, Root, context.Request.QueryString));
        return Task.CompletedTask;
    }

    private static Task SendPage(HttpContext context, string page)
    {
        Prepare(context);
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page, context.RequestAborted);
    }

    private static void Prepare(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers[HeaderNames.CacheControl] = context.Request.Path.StartsWithSegments($"{Root}static")
            ? "public, max-age=31536000, immutable"
            : "no-cache";
    }

    /// <summary>The package's page, and a script that opens the starter question; its licence wants the change named.</summary>
    private static string WithStarter(string page) =>
        page.Replace(
            "</head>",
            "<!-- Banana Cake Pop's own page, modified: the script starter.js was added. -->"
                + "<script defer src=\"starter.js\"></script></head>",
            StringComparison.Ordinal
        );

    private static string Resource(string name)
    {
        using var text = new StreamReader(typeof(Explorer).Assembly.GetManifestResourceStream(name)!);
        return text.ReadToEnd();
    }

    /// <summary>What Banana Cake Pop asks for under the name bcp-config.json.</summary>
    private sealed record Options(bool UseBrowserUrlAsEndpoint, bool DisableTelemetry, string GraphQLDocument)
    {
        public static Options Starter { get; } = new(true, true, Resource("starter.graphql"));
    }
}
