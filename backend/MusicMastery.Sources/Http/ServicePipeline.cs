using System.Threading.RateLimiting;
using MusicMastery.Core.Sources;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace MusicMastery.Sources.Http;

/// <summary>How one service is asked: when again, when not at all, how many at once, how fast, and for how long.</summary>
internal sealed class ServicePipeline(ServiceSettings settings, PacedRateLimiter pace, TimeProvider clock)
{
    /// <summary>Who asks; noted in the context of each question.</summary>
    public static readonly ResiliencePropertyKey<Asking> Asking = new("asking");

    /// <summary>How many times the usual first pause to wait for a service that only says "too many".</summary>
    private const int LimitedWaits = 10;

    /// <summary>Shorter pauses than this are not told: nobody would have read of them before they are over.</summary>
    private static readonly TimeSpan s_noticed = TimeSpan.FromSeconds(1);

    private static PredicateBuilder<Reply> NoAnswer =>
        new PredicateBuilder<Reply>()
            .Handle<HttpRequestException>()
            .Handle<IOException>()
            .Handle<TimeoutRejectedException>();

    /// <summary>Whether it is asked at all now.</summary>
    public CircuitBreakerStateProvider Circuit { get; } = new();

    /// <summary>The pipeline.</summary>
    public ResiliencePipeline<Reply> Build() =>
        new ResiliencePipelineBuilder<Reply> { TimeProvider = clock }
            .AddRetry(
                new RetryStrategyOptions<Reply>
                {
                    MaxRetryAttempts = settings.Attempts - 1,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = settings.FirstWait,
                    MaxDelay = settings.LongestWait,
                    ShouldHandle = NoAnswer.HandleResult(IsWorthAsking),
                    DelayGenerator = attempt => ValueTask.FromResult(PauseAfter(attempt)),
                    OnRetry = OnRetry,
                }
            )
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<Reply>
                {
                    FailureRatio = 0.9,
                    MinimumThroughput = 8,
                    SamplingDuration = TimeSpan.FromMinutes(2),
                    BreakDuration = settings.LeftAlone,
                    StateProvider = Circuit,
                    ShouldHandle = NoAnswer.HandleResult(reply => reply.Outcome == Outcome.Failed),
                }
            )
            .AddConcurrencyLimiter(settings.Concurrency, int.MaxValue)
            .AddRateLimiter(new RateLimiterStrategyOptions { RateLimiter = call => Turn(call.Context) })
            .AddTimeout(settings.Timeout)
            .Build();

    private bool IsWorthAsking(Reply reply) =>
        reply.Outcome switch
        {
            Outcome.Failed or Outcome.Limited => reply.RetryAfter is not { } wait || wait <= settings.LongestWait,
            Outcome.Unreadable => true,
            _ => false,
        };

    /// <summary>
    /// The pause that the service asks for; null for the usual one. MusicBrainz asks to come back after 0 s when it is busy,
    /// where the usual pause is better; and who is asked too often and does not say for how long, as Spotify, counts over half
    /// a minute.
    /// </summary>
    private TimeSpan? PauseAfter(RetryDelayGeneratorArguments<Reply> attempt)
    {
        var reply = attempt.Outcome.Result;
        if (reply is { RetryAfter: null, Outcome: Outcome.Limited })
        {
            var wait = LimitedWaits * settings.FirstWait * Math.Pow(2, attempt.AttemptNumber);
            return wait < settings.LongestWait ? wait : settings.LongestWait;
        }

        return reply?.RetryAfter > TimeSpan.Zero ? reply.RetryAfter : null;
    }

    private ValueTask OnRetry(OnRetryArguments<Reply> attempt)
    {
        var (reply, wait) = (attempt.Outcome.Result, attempt.RetryDelay);
        if (reply is { RetryAfter: not null } or { Outcome: Outcome.Limited })
        {
            pace.Pause(wait);
        }

        var isAskedFor = reply?.RetryAfter > TimeSpan.Zero || reply?.Outcome == Outcome.Limited;
        if (isAskedFor || wait >= s_noticed)
        {
            Tell(attempt.Context, wait, isAskedFor ? WaitReason.AskedFor : WaitReason.TryingAgain);
        }

        return default;
    }

    private ValueTask<RateLimitLease> Turn(ResilienceContext context)
    {
        if (pace.Paused is var left && left >= s_noticed)
        {
            Tell(context, left, WaitReason.AskedFor);
        }

        return pace.AcquireAsync(1, context.CancellationToken);
    }

    private void Tell(ResilienceContext context, TimeSpan time, WaitReason reason) =>
        context.Properties.GetValue(Asking, new Asking()).Waiting?.Invoke(new SourceWait(settings.Name, time, reason));
}
