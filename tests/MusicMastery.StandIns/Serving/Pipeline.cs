using System.Text.Json.Nodes;
using MusicMastery.StandIns.Failing;

namespace MusicMastery.StandIns.Serving;

/// <summary>What happens to every call of every stand-in before and after its own answer.</summary>
internal sealed class Pipeline(
    CallLog log,
    StandInOptions options,
    Refusal refusal,
    Func<int, JsonNode> errorBody,
    Func<CancellationToken> stopping
)
{
    private readonly RateLimiter _limiter = new(options, refusal);

    public async Task Serve(HttpContext context, RequestDelegate next)
    {
        var call = log.Begin(context.Request);
        if (context.Request.HasJsonContentType())
        {
            var body = await Body(context.Request);
            call = log.Update(call, now => now with { Body = body });
        }

        var failure = new Failure(context, () => Buffered(context, next), errorBody, Send, Log, stopping());
        if (options.Latency > TimeSpan.Zero)
        {
            await Task.Delay(options.Latency, context.RequestAborted);
        }

        if (_limiter.Refuses(context))
        {
            call = log.Update(call, now => now with { IsOverLimit = true });
            await failure.SendJson(errorBody(refusal.Error), refusal.Status);
        }
        else if (options.Faults.For(call) is { } fault)
        {
            call = log.Update(call, now => now with { Fault = fault.Name });
            await fault.Serve(failure);
        }
        else
        {
            var body = await Buffered(context, next);
            await Send(options.HasETags ? ETags.Apply(context, body) : body);
        }

        void Log(int status) => log.Update(call, now => now with { Status = status });

        Task Send(byte[] body)
        {
            Log(context.Response.StatusCode);
            context.Response.ContentLength = context.Response.StatusCode == 304 ? null : body.Length;
            return body.Length == 0
                ? Task.CompletedTask
                : context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
        }
    }

    private static async Task<string> Body(HttpRequest request)
    {
        request.EnableBuffering();
        using var reader = new StreamReader(request.Body, leaveOpen: true);
        var body = await reader.ReadToEndAsync();
        request.Body.Position = 0;
        return body;
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
