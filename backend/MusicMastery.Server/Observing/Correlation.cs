using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace MusicMastery.Server.Observing;

/// <summary>
/// Gives every request the id by which its answer, its lines in the log and all that it sets off can be found again: the
/// trace id of W3C Trace Context, 32 hexadecimal digits. It is made of chance and tells nothing of who asks.
/// </summary>
public static class Correlation
{
    /// <summary>The header by which a client says its own id.</summary>
    public const string TraceParent = "traceparent";

    /// <summary>The header with the id in every answer.</summary>
    public const string RequestId = "X-Request-Id";

    /// <summary>Adds what reads the headers, and writes down what is done for a request.</summary>
    public static IServiceCollection AddCorrelation(this IServiceCollection services) =>
        services.AddSingleton<DistributedContextPropagator, CorrelationPropagator>().AddHostedService<WorkLog>();

    /// <summary>Gives each request its id, and says it in the answer.</summary>
    public static void UseCorrelation(this WebApplication app)
    {
        var propagator = app.Services.GetRequiredService<DistributedContextPropagator>();
        app.Use(
            async (context, next) =>
            {
                // The web server has begun one itself where it logs or is listened to.
                var begun = context.Features.Get<IHttpActivityFeature>()?.Activity;
                using var own = begun is null ? Begin(context.Request, propagator) : null;
                var id = (begun ?? own)!.TraceId.ToHexString();
                context.TraceIdentifier = id;
                context.Response.Headers[RequestId] = id;
                await next(context);
            }
        );
    }

    private static Activity Begin(HttpRequest request, DistributedContextPropagator propagator)
    {
        propagator.ExtractTraceIdAndState(request.Headers, CorrelationPropagator.Header, out var parent, out _);
        var activity = new Activity("request");
        return (parent is null ? activity : activity.SetParentId(parent)).Start();
    }
}
