using System.Text.Json.Nodes;
using MusicMastery.StandIns.Failing;

namespace MusicMastery.StandIns.Serving;

/// <summary>What happens to every call of every stand-in before and after its own answer.</summary>
internal sealed class Pipeline(
    CallLog log,
    StandInOptions options,
    Func<int, JsonNode> errorBody,
    Func<CancellationToken> stopping
)
{
    public async Task Serve(HttpContext context, RequestDelegate next)
    {
        var call = log.Begin(context.Request);
        if (options.Latency > TimeSpan.Zero)
        {
            await Task.Delay(options.Latency, context.RequestAborted);
        }

        if (options.Faults.For(call) is not { } fault)
        {
            await Send(await Buffered(context, next));
            return;
        }

        call = log.Update(call, now => now with { Fault = fault.Name });
        await fault.Serve(new Failure(context, () => Buffered(context, next), errorBody, Send, Log, stopping()));

        void Log(int status) => log.Update(call, now => now with { Status = status });

        Task Send(byte[] body)
        {
            Log(context.Response.StatusCode);
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
        }
    }

    /// <summary>The service's own answer, held back; so the log is complete before the client reads it.</summary>
    private static async Task<byte[]> Buffered(HttpContext context, RequestDelegate next)
    {
        var real = context.Response.Body;
        using var held = new MemoryStream();
        context.Response.Body = held;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = real;
        }

        return held.ToArray();
    }
}
