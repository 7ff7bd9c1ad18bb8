using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace MusicMastery.StandIns.Serving;

/// <summary>A stand-in that listens on loopback until it is disposed.</summary>
[SuppressMessage("Design", "CA1012", Justification = "Only the stand-ins of this project derive from it.")]
public abstract class StandInServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private protected StandInServer(StandInOptions options)
    {
        Calls = new CallLog(options.Clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(
                System.Net.IPAddress.Loopback,
                options.Port,
                listen => listen.Protocols = HttpProtocols.Http1
            );
        });
        _app = builder.Build();
        _app.Use(new Pipeline(Calls, options).Serve);
        _app.UseRouting();
    }

    /// <summary>Where it listens, with a slash at the end.</summary>
    public Uri BaseAddress { get; private set; } = new("http://127.0.0.1/");

    /// <summary>What it was asked.</summary>
    public CallLog Calls { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal async Task Start()
    {
        Map(_app);
        await _app.StartAsync();
        BaseAddress = new Uri(new Uri(_app.Urls.Single()), "/");
    }

    /// <summary>Adds the service's paths.</summary>
    private protected abstract void Map(IEndpointRouteBuilder paths);
}
