using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;

namespace MusicMastery.StandIns.Failing;

/// <summary>Holds the answer until the client, or the stand-in, goes away.</summary>
internal sealed class HangFault() : Fault("hang")
{
    internal override async Task Serve(Failure failure)
    {
        failure.Log(0);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(
            failure.Context.RequestAborted,
            failure.Stopping
        );
        await Task.Delay(Timeout.Infinite, gone.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        failure.Context.Abort();
    }
}

/// <summary>Ends the connection by a reset (RST), not by a polite close.</summary>
internal sealed class ResetFault(string name, bool isHalfway) : Fault(name)
{
    internal override async Task Serve(Failure failure)
    {
        var context = failure.Context;
        if (isHalfway)
        {
            var body = await failure.Answer();
            failure.Log(context.Response.StatusCode);
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
            await context.Response.Body.FlushAsync();
        }
        else
        {
            failure.Log(0);
        }

        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
        }

        context.Abort();
    }
}

/// <summary>The plain answer, late.</summary>
internal sealed class SlowFault(TimeSpan delay) : Fault($"slow by {delay.TotalMilliseconds} ms")
{
    internal override async Task Serve(Failure failure)
    {
        await Task.Delay(delay, failure.Context.RequestAborted);
        await failure.Send(await failure.Answer());
    }
}
