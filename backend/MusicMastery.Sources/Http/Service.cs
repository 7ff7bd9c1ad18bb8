using MusicMastery.Core.Sources;
using Polly;

namespace MusicMastery.Sources.Http;

/// <summary>
/// One outside service, asked politely: not too often, not too many at once, again where that is safe, with every wait
/// bounded. All questions only read, so each may be repeated.
/// </summary>
internal sealed class Service : IDisposable
{
    private static readonly TimeSpan s_troubleTime = TimeSpan.FromMinutes(1);
    private readonly ServiceSettings _settings;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;
    private readonly PacedRateLimiter _pace;
    private readonly ResiliencePipeline<Reply> _pipeline;
    private readonly CircuitWait _circuit;
    private readonly Func<Reply, ReadOnlyMemory<byte>, Reply> _judge;
    private (SourceException Problem, DateTimeOffset Until)? _trouble;

    /// <summary>The service with these settings.</summary>
    /// <param name="settings">How it may be asked.</param>
    /// <param name="clock">Measures waits.</param>
    /// <param name="judge">
    /// What this service means by an answer where it departs from what HTTP says; is given the body.
    /// </param>
    public Service(ServiceSettings settings, TimeProvider clock, Func<Reply, ReadOnlyMemory<byte>, Reply>? judge = null)
    {
        (_settings, _clock, _judge) = (settings, clock, judge ?? ((reply, _) => reply));
        _http = ServiceClient.Of(settings);
        _pace = new PacedRateLimiter(settings.Interval, settings.Concurrency == 1, clock);
        var pipeline = new ServicePipeline(settings, _pace, clock);
        _pipeline = pipeline.Build();
        _circuit = new CircuitWait(settings, pipeline.Circuit, clock);
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

        using var call = new ServiceCall(Name);
        try
        {
            var reply = await _circuit.Ask(() => Attempts<T>(request, asking, call), asking);
            if (
                reply.Outcome is Outcome.Limited or Outcome.QuotaExceeded or Outcome.Failed
                || reply is { Outcome: Outcome.Unreadable, Value: null }
            )
            {
                throw ServiceProblems.Of(Name, reply, _clock.GetUtcNow());
            }

            _trouble = null;
            if (reply.Outcome == Outcome.Unauthorised)
            {
                Noted(ServiceProblems.Of(Name, reply, _clock.GetUtcNow()));
            }

            return call.Answered(reply);
        }
        catch (Exception cause) when ((cause as SourceException ?? ServiceProblems.Of(Name, cause)) is { } problem)
        {
            throw call.Failed(Noted(problem));
        }
    }

    private async Task<Reply> Attempts<T>(Func<HttpRequestMessage> request, Asking asking, ServiceCall call)
        where T : class
    {
        var context = ResilienceContextPool.Shared.Get(asking.Cancelled);
        context.Properties.Set(ServicePipeline.Asking, asking);
        try
        {
            return await _pipeline.ExecuteAsync(
                async attempt =>
                {
                    call.Attempt();
                    return await Send<T>(request, attempt.CancellationToken);
                },
                context
            );
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
        var reply = _judge(Rested(response, ReplyReader.Head(response, _clock.GetUtcNow())), body);
        return reply.Outcome == Outcome.Good ? ReplyReader.WithBody<T>(reply, body) : reply;
    }

    /// <summary>Has the next call wait where none is left; the answer with how long, where it was refused for that.</summary>
    private Reply Rested(HttpResponseMessage response, Reply reply)
    {
        if (!_settings.TellsWhatIsLeft || Allowance.RestAfter(response) is not { } rest)
        {
            return reply;
        }

        _pace.Pause(rest < _settings.LongestWait ? rest : _settings.LongestWait);
        return reply is { Outcome: Outcome.Limited, RetryAfter: null } ? reply with { RetryAfter = rest } : reply;
    }
}
