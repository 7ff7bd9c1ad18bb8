using System.Globalization;
using System.Threading.RateLimiting;
using MusicMastery.Server.Access;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Hosting;

/// <summary>
/// Limits how often one client may ask: a minute's requests at once, and then as fast as they come back, one by one. A
/// client is who holds a key; without a good one, an address, so that keys are not guessed any faster.
/// Answers carry the state of it in the headers of the IETF draft "RateLimit header fields for HTTP".
/// </summary>
public sealed class RateLimits(GraphLimits limits, GraphResponses responses, Callers callers) : IDisposable
{
    private const int Window = 60;

    private readonly PartitionedRateLimiter<string>? _limiter = limits.Rate is { } rate
        ? PartitionedRateLimiter.Create<string, string>(client =>
            RateLimitPartition.GetTokenBucketLimiter(client, _ => Bucket(rate))
        )
        : null;

    /// <summary>What a client is told that has asked too often.</summary>
    public string Refusal => $"One client may send {limits.Rate} requests a minute. Wait a little and try again.";

    /// <summary>Counts what a client asks in another way than by a request of its own; false when that is too often.</summary>
    public bool Allow(HttpContext context)
    {
        using var lease = _limiter?.AttemptAcquire(Client(context));
        return lease is null or { IsAcquired: true };
    }

    /// <summary>Goes on with the request, or refuses it when the client has asked too often.</summary>
    public async Task Pass(HttpContext context, RequestDelegate next)
    {
        if (_limiter is null || limits.Rate is not { } rate)
        {
            await next(context);
            return;
        }

        var client = Client(context);
        using var lease = _limiter.AttemptAcquire(client);
        var left = _limiter.GetStatistics(client)?.CurrentAvailablePermits ?? 0;
        var whole = Math.Ceiling((rate - left) * Window / (double)rate);
        var headers = context.Response.Headers;
        headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"client\";q={rate};w={Window}");
        headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"client\";r={left};t={whole}");
        if (lease.IsAcquired)
        {
            await next(context);
            return;
        }

        headers.RetryAfter = Math.Ceiling(Period(rate).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await responses.Refuse(
            context,
            ResponseFormats.Choose(context.Request) ?? ResponseFormat.Json,
            StatusCodes.Status429TooManyRequests,
            Refusal
        );
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter?.Dispose();

    private static TimeSpan Period(int rate) =>
        TimeSpan.FromSeconds(Math.Max(1, rate / Window) * Window / (double)rate);

    private string Client(HttpContext context) => callers.Of(context).Client;

    /// <summary>Refilled by as many whole requests as a second brings, or by one when it has been earned.</summary>
    private static TokenBucketRateLimiterOptions Bucket(int rate) =>
        new()
        {
            TokenLimit = rate,
            TokensPerPeriod = Math.Max(1, rate / Window),
            ReplenishmentPeriod = Period(rate),
            QueueLimit = 0,
            AutoReplenishment = true,
        };
}
