using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace MusicMastery.Server.Hosting;

/// <summary>Serves the built dashboard.</summary>
public static class Dashboard
{
    private const string Page = "index.html";

    /// <summary>Where the built dashboard lies: in the folder set, else beside the program, else in the repository.</summary>
    /// <exception cref="CommandException">The folder set has no dashboard in it.</exception>
    public static string? Folder(ServerSettings settings)
    {
        if (settings.DashboardFolder is { } set)
        {
            return Holds(set)
                ? Path.GetFullPath(set)
                : throw new CommandException($"MUSICMASTERY_DASHBOARD is \"{set}\", which has no {Page}.");
        }

        var beside = Path.Combine(AppContext.BaseDirectory, "dashboard");
        return Holds(beside) ? beside
            : Repository.Find(Path.Combine("frontend", "dist", Page)) is { } page ? Path.GetDirectoryName(page)
            : null;
    }

    /// <summary>Serves the files in the folder, and the page itself wherever a browser goes.</summary>
    public static void UseDashboard(this WebApplication app, string? folder)
    {
        if (folder is null)
        {
            app.MapFallback(() => Results.Text("The dashboard is not built. Run \"npm start\".", statusCode: 404));
            return;
        }

        var options = new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = SetCaching,
        };
        app.UseStaticFiles(options);
        app.MapFallback(context => SendPage(context, options));
    }

    private static async Task SendPage(HttpContext context, StaticFileOptions options)
    {
        var request = context.Request;
        var wantsPage =
            request.Path == "/"
            || request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        if (!wantsPage || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var page = options.FileProvider!.GetFileInfo(Page);
        context.Response.ContentType = "text/html; charset=utf-8";
        SetCaching(new StaticFileResponseContext(context, page));
        await context.Response.SendFileAsync(page, context.RequestAborted);
    }

    /// <summary>A file under assets/ has a hash of its content in its name, so it never changes.</summary>
    private static void SetCaching(StaticFileResponseContext served) =>
        served.Context.Response.Headers[HeaderNames.CacheControl] = served.Context.Request.Path.StartsWithSegments(
            "/assets"
        )
            ? "public, max-age=31536000, immutable"
            : "no-cache";

    private static bool Holds(string folder) => File.Exists(Path.Combine(folder, Page));
}
