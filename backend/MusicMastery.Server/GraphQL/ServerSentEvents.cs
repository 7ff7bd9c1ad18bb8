using System.Threading.Channels;
using GraphQL;
using Microsoft.AspNetCore.Http.Features;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Sends results as server-sent events, in the "distinct connections" mode of the GraphQL over SSE protocol: one
/// "next" for each result, "complete" at the end, and a comment now and then so that the connection is kept.
/// </summary>
public sealed class ServerSentEvents(HttpResponse response, IGraphQLTextSerializer serializer)
{
    /// <summary>The longest silence.</summary>
    private static readonly TimeSpan s_heartbeat = TimeSpan.FromSeconds(10);

    /// <summary>Sends the result, or the results that follow when it is one of a subscription, to their end.</summary>
    public async Task Send(ExecutionResult result, CancellationToken cancellationToken)
    {
        response.ContentType = ResponseFormat.EventStream.ContentType();
        response.Headers.CacheControl = "no-cache";
        response.Headers["X-Accel-Buffering"] = "no";
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        if (result.Streams?.Values.SingleOrDefault() is { } stream)
        {
            await Follow(stream, cancellationToken);
        }
        else
        {
            await Write($"event: next\ndata: {serializer.Serialize(result)}\n\n", cancellationToken);
        }

        await Write("event: complete\ndata:\n\n", cancellationToken);
    }

    private async Task Follow(IObservable<ExecutionResult> stream, CancellationToken cancellationToken)
    {
        using var feed = new ResultFeed(stream);
        await Write(":\n\n", cancellationToken);
        while (await WaitWithHeartbeat(feed.Results, cancellationToken))
        {
            while (feed.Results.TryRead(out var next))
            {
                await Write($"event: next\ndata: {serializer.Serialize(next)}\n\n", cancellationToken);
            }
        }
    }

    private async Task<bool> WaitWithHeartbeat(
        ChannelReader<ExecutionResult> reader,
        CancellationToken cancellationToken
    )
    {
        var more = reader.WaitToReadAsync(cancellationToken).AsTask();
        while (await Task.WhenAny(more, Task.Delay(s_heartbeat, cancellationToken)) != more)
        {
            await Write(":\n\n", cancellationToken);
        }

        return await more;
    }

    private async Task Write(string text, CancellationToken cancellationToken)
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timed.CancelAfter(GraphResponses.SendTime);
        await response.WriteAsync(text, timed.Token);
        await response.Body.FlushAsync(timed.Token);
    }
}
