using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using MusicMastery.Server.Access;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Backups;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.Catalog.Imports;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.GraphQL.Sockets;
using MusicMastery.Server.Observing;

namespace MusicMastery.Server.Hosting;

/// <summary>The web server: the graph, the dashboard and the health of both at one address.</summary>
public static class WebHost
{
    /// <summary>Composes the server, ready to be started.</summary>
    /// <param name="settings">What the operator chose.</param>
    /// <param name="adjust">Replaces parts, for tests.</param>
    public static WebApplication Create(ServerSettings settings, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder
            .Services.AddMusicMastery(settings)
            .AddLogs(settings)
            .AddCorrelation()
            .AddExporting(settings.OtlpEndpoint)
            .AddHostedService(services => services.GetRequiredService<AnalysisRunner>())
            .AddHostedService(services => services.GetRequiredService<ImportRunner>())
            .AddSingleton<BackupKeeper>()
            .AddHostedService(services => services.GetRequiredService<BackupKeeper>())
            .AddHostedService<SourceProbe>()
            .AddHostedService<IdleMemory>();
        if (settings.Demo)
        {
            builder.Services.AddHostedService<FirstStart>();
        }

        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(3));
        builder.Services.AddHostFiltering(hosts => hosts.AllowedHosts = [.. settings.Access.Names]);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        builder.Services.AddResponseCompression(compression =>
        {
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                ResponseFormats.GraphResponseType,
                "image/svg+xml",
            ];
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.Limits.Body;
            kestrel.ListenAt(settings.Access.Listen, settings.Port);
        });
        adjust?.Invoke(builder.Services);
        var app = builder.Build();
        // What is wrong with a file of documents is told at the start.
        app.Services.GetRequiredService<TrustedDocuments>();
        app.Lifetime.ApplicationStarted.Register(() => app.Logger.Listening(app.Urls.First()));
        app.UseCorrelation();
        app.UseHostFiltering();
        app.UseRequestLogs();
        app.UseGoneClients();
        app.UseSecurityHeaders();
        app.UseCors(settings.Access);
        app.UseResponseCompression();
        app.UseExplorer(settings);
        app.UseDashboard(Dashboard.Folder(settings));
        app.UseWebSockets(SocketEndpoint.Options);
        app.MapHealth();
        app.MapImports();
        app.Map(
            GraphEndpoint.Path,
            (HttpContext context, RateLimits rates, GraphEndpoint endpoint, SocketEndpoint sockets) =>
                rates.Pass(context, context.WebSockets.IsWebSocketRequest ? sockets.Answer : endpoint.Answer)
        );
        return app;
    }
}
