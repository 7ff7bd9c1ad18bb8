namespace MusicMastery.StandIns.Serving;

/// <summary>What happens to every call of every stand-in before and after its own answer.</summary>
internal sealed class Pipeline(CallLog log, StandInOptions options)
{
    public async Task Serve(HttpContext context, RequestDelegate next)
    {
        var call = log.Begin(context.Request);
        if (options.Latency > TimeSpan.Zero)
        {
            await Task.Delay(options.Latency, context.RequestAborted);
        }

        var body = await Buffered(context, next);
        log.Update(call, now => now with { Status = context.Response.StatusCode });
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
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
