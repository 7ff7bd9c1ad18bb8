using System.Diagnostics;
using MusicMastery.Core.Telemetry;
using MusicMastery.Server.Access;
using OpenTelemetry;
using OpenTelemetry.Context.Propagation;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MusicMastery.Server.Observing;

/// <summary>Sends traces and measurements to where the operator collects them. Without an address nobody listens.</summary>
public static class Exporting
{
    /// <summary>So that a collector that does not answer does not keep the server from stopping.</summary>
    private const int PatienceMs = 3000;

    /// <summary>Adds it, when there is an address.</summary>
    public static IServiceCollection AddExporting(this IServiceCollection services, Uri? endpoint)
    {
        if (endpoint is null)
        {
            return services;
        }

        // Neither takes baggage from clients nor sends our ids to outside services.
        Sdk.SetDefaultTextMapPropagator(new TraceContextPropagator());
        services
            .AddHostedService<QueueMeter>()
            .AddOpenTelemetry()
            .ConfigureResource(resource =>
                resource
                    .AddService("music-mastery", serviceVersion: ProgramVersion.Current)
                    .AddEnvironmentVariableDetector()
            )
            .WithTracing(traces =>
                traces
                    .AddSource(Signals.RequestsName, Signals.WorkName)
                    .AddAspNetCoreInstrumentation(requests =>
                    {
                        requests.Filter = context => !context.Request.Path.StartsWithSegments("/health");
                        requests.EnrichWithHttpRequest = Spare;
                    })
                    .AddOtlpExporter(exporter => Direct(exporter, endpoint, "traces"))
            )
            .WithMetrics(metrics =>
                metrics
                    .AddMeter(Measures.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
                    .AddOtlpExporter(exporter => Direct(exporter, endpoint, "metrics"))
            );
        return services;
    }

    /// <summary>What tells of the user is left out, and a key that was put into the address by mistake.</summary>
    private static void Spare(Activity span, HttpRequest request)
    {
        span.SetTag("url.path", ApiKeyText.Hide(request.Path));
        span.SetTag("url.query", null);
        span.SetTag("user_agent.original", null);
        span.SetTag("client.address", null);
    }

    private static void Direct(OtlpExporterOptions exporter, Uri endpoint, string signal)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/v1/{signal}");
        exporter.TimeoutMilliseconds = PatienceMs;
    }
}
