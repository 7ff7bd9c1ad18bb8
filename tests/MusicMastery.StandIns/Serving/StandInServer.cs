using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using MusicMastery.StandIns.Failing;

namespace MusicMastery.StandIns.Serving;

/// <summary>A stand-in that listens on loopback until it is disposed.</summary>
[SuppressMessage("Design", "CA1012", Justification = "Only the stand-ins of this project derive from it.")]
public abstract class StandInServer : IAsyncDisposable
{
    /// <summary>How long it waits for calls under way when it is to stop.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly WebApplication _app;

    private protected StandInServer(StandInOptions options, Refusal refusal)
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
        Faults = options.Faults;
        var life = _app.Services.GetRequiredService<IHostApplicationLifetime>();
        _app.Use(new Pipeline(Calls, options, refusal, ErrorBody, () => life.ApplicationStopping).Serve);
        _app.UseRouting();
    }

    /// <summary>Where it listens, with a slash at the end.</summary>
    public Uri BaseAddress { get; private set; } = new("http://127.0.0.1/");

    /// <summary>What goes wrong; it can be changed while the stand-in runs.</summary>
    public FaultPlan Faults { get; }

    /// <summary>What it was asked.</summary>
    public CallLog Calls { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(Patience);
        await _app.StopAsync(soon.Token);
        await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal async Task Start()
    {
        Map(_app);
        await _app.StartAsync();
        BaseAddress = new Uri(new Uri(_app.Urls.Single()), "/");
    }

    /// <summary>What the service says where it answers with this status.</summary>
    private protected abstract JsonNode ErrorBody(int status);

    /// <summary>Adds the service's paths.</summary>
    private protected abstract void Map(IEndpointRouteBuilder paths);
}
