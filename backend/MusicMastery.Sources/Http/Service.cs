using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using MusicMastery.Core.Sources;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace MusicMastery.Sources.Http;

/// <summary>
/// One outside service, asked politely: not too often, not too many at once, again where that is safe, with every wait
/// bounded. All questions only read, so each may be repeated.
/// </summary>
internal sealed class Service : IDisposable
{
    private const int LongestBody = 20 << 20;

    /// <summary>How many times the usual first pause to wait for a service that only says "too many".</summary>
    private const int LimitedWaits = 10;

    private static readonly TimeSpan s_troubleTime = TimeSpan.FromMinutes(1);
    private static readonly ResiliencePropertyKey<Asking> s_asking = new("asking");
    private readonly ServiceSettings _settings;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;
    private readonly PacedRateLimiter _pace;
    private readonly ResiliencePipeline<Reply> _pipeline;
    private (SourceException Problem, DateTimeOffset Until)? _trouble;
    private readonly Func<Reply, ReadOnlyMemory<byte>, Reply> _judge;

    /// <summary>The service with these settings.</summary>
    /// <param name="settings">How it may be asked.</param>
    /// <param name="clock">Measures waits.</param>
    /// <param name="judge">
    /// What this service means by an answer where it departs from what HTTP says; is given the body.
    /// </param>
    public Service(ServiceSettings settings, TimeProvider clock, Func<Reply, ReadOnlyMemory<byte>, Reply>? judge = null)
    {
        (_settings, _clock, _judge) = (settings, clock, judge ?? ((reply, _) => reply));
        _http = new HttpClient(
            new SocketsHttpHandler
            {
                AutomaticDecompression = DecompressionMethods.All,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                MaxConnectionsPerServer = settings.Concurrency,
                AllowAutoRedirect = false,
            }
        )
        {
            BaseAddress = settings.Address,
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = LongestBody,
        };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(settings.UserAgent);
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _pace = new PacedRateLimiter(settings.Interval, settings.Concurrency == 1, clock);
        _pipeline = Pipeline();
    }

    /// <summary>What people call it.</summary>
    public string Name => _settings.Name;

    /// <summary>
    /// Why it was last asked in vain as a whole; null when it answered since, or when it may be asked again: after the time it
    /// named, or else a minute.
    /// </summary>
    public SourceException? Trouble => _trouble is var (problem, until) && until > _clock.GetUtcNow() ? problem : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _http.Dispose();
        _pace.Dispose();
    }

    /// <summary>Asks one question until it is answered or given up.</summary>
    /// <param name="request">Makes the request anew for each attempt.</param>
    /// <param name="asking">Who wants to know.</param>
    /// <returns>
    /// Good, unchanged, unknown, closed, unauthorised or misunderstood; also unreadable, with what could be read.
    /// </returns>
    /// <exception cref="SourceException">It was given up.</exception>
    public async Task<Reply> Ask<T>(Func<HttpRequestMessage> request, Asking asking)
        where T : class
    {
        if (Trouble is { Problem: SourceProblem.QuotaExceeded, RetryAt: not null } trouble)
        {
            throw trouble;
        }

        var context = ResilienceContextPool.Shared.Get(asking.Cancelled);
        context.Properties.Set(s_asking, asking);
        try
        {
            var reply = await _pipeline.ExecuteAsync(
                async attempt => await Send<T>(request, attempt.CancellationToken),
                context
            );
            if (
                reply.Outcome is Outcome.Limited or Outcome.QuotaExceeded or Outcome.Failed
                || reply is { Outcome: Outcome.Unreadable, Value: null }
            )
            {
                throw Noted(ServiceProblems.Of(Name, reply, _clock.GetUtcNow()));
            }

            _trouble = null;
            if (reply.Outcome == Outcome.Unauthorised)
            {
                Noted(ServiceProblems.Of(Name, reply, _clock.GetUtcNow()));
            }

            return reply;
        }
        catch (Exception cause) when (ServiceProblems.Of(Name, cause) is { } problem)
        {
            throw Noted(problem);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private SourceException Noted(SourceException problem)
    {
        if (!problem.IsAboutOneThing)
        {
            _trouble = (problem, problem.RetryAt ?? _clock.GetUtcNow() + s_troubleTime);
        }

        return problem;
    }

    private async Task<Reply> Send<T>(Func<HttpRequestMessage> make, CancellationToken cancelled)
        where T : class
    {
        using var request = make();
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancelled);
        var body = await response.Content.ReadAsByteArrayAsync(cancelled);
        var reply = new Reply(
            Meaning(response.StatusCode),
            response.StatusCode,
            Tag: response.Headers.ETag?.ToString(),
            RetryAfter: response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - _clock.GetUtcNow() : null
        );
        reply = _judge(reply, body);
        return reply.Outcome == Outcome.Good ? Read<T>(reply, body) : reply;
    }

    private static Reply Read<T>(Reply reply, byte[] body)
        where T : class
    {
        try
        {
            var value = JsonSerializer.Deserialize<T>(body, WireJson.Options);
            return value is null ? reply with { Outcome = Outcome.Unreadable, Fault = "It is null." }
                : value is IWireFaults faulty && faulty.Faults.FirstOrDefault() is { } fault
                    ? reply with
                    {
                        Outcome = Outcome.Unreadable,
                        Value = value,
                        Fault = fault,
                    }
                : reply with { Value = value };
        }
        catch (JsonException cause)
        {
            return reply with { Outcome = Outcome.Unreadable, Fault = WireJson.Fault(cause) };
        }
    }

    private static Outcome Meaning(HttpStatusCode status) =>
        (int)status switch
        {
            304 => Outcome.Unchanged,
            401 => Outcome.Unauthorised,
            403 => Outcome.Closed,
            404 or 410 => Outcome.Unknown,
            408 or >= 500 => Outcome.Failed,
            429 => Outcome.Limited,
            >= 200 and < 300 => Outcome.Good,
            _ => Outcome.Misunderstood,
        };

    private ResiliencePipeline<Reply> Pipeline() =>
        new ResiliencePipelineBuilder<Reply> { TimeProvider = _clock }
            .AddRetry(
                new RetryStrategyOptions<Reply>
                {
                    MaxRetryAttempts = _settings.Attempts - 1,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = _settings.FirstWait,
                    MaxDelay = _settings.LongestWait,
                    ShouldHandle = new PredicateBuilder<Reply>()
                        .Handle<HttpRequestException>()
                        .Handle<IOException>()
                        .Handle<TimeoutRejectedException>()
                        .HandleResult(IsWorthAsking),
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
                    BreakDuration = TimeSpan.FromSeconds(30),
                    ShouldHandle = new PredicateBuilder<Reply>()
                        .Handle<HttpRequestException>()
                        .Handle<IOException>()
                        .Handle<TimeoutRejectedException>()
                        .HandleResult(reply => reply.Outcome == Outcome.Failed),
                }
            )
            .AddConcurrencyLimiter(_settings.Concurrency, int.MaxValue)
            .AddRateLimiter(_pace)
            .AddTimeout(_settings.Timeout)
            .Build();

    private bool IsWorthAsking(Reply reply) =>
        reply.Outcome switch
        {
            Outcome.Failed or Outcome.Limited => reply.RetryAfter is not { } wait || wait <= _settings.LongestWait,
            Outcome.Unreadable => true,
            _ => false,
        };

    /// <summary>
    /// The pause that the service asks for; null for the usual one. MusicBrainz asks to come back after 0 s when it is busy,
    /// where the usual pause is better; and who is asked too often and does not say for how long, as Spotify, counts over half
    /// a minute.
    /// </summary>
    private TimeSpan? PauseAfter(RetryDelayGeneratorArguments<Reply> attempt) =>
        attempt.Outcome.Result switch
        {
            { RetryAfter: { } wait } when wait > TimeSpan.Zero => wait,
            { Outcome: Outcome.Limited, RetryAfter: null } => Shorter(
                LimitedWaits * _settings.FirstWait * Math.Pow(2, attempt.AttemptNumber),
                _settings.LongestWait
            ),
            _ => null,
        };

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private ValueTask OnRetry(OnRetryArguments<Reply> attempt)
    {
        if (attempt.Outcome.Result is { RetryAfter: not null } or { Outcome: Outcome.Limited })
        {
            _pace.Pause(attempt.RetryDelay);
            attempt
                .Context.Properties.GetValue(s_asking, new Asking())
                .Waiting?.Invoke(new SourceWait(Name, attempt.RetryDelay));
        }

        return default;
    }
}
