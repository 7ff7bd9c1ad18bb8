namespace MusicMastery.Server.Hosting;

/// <summary>The web server.</summary>
public static class WebHost
{
    /// <summary>Composes the server, ready to be started.</summary>
    public static WebApplication Create(ServerSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddMusicMastery(settings).AddLogs(settings);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(settings.Port));
        var app = builder.Build();
        return app;
    }
}
