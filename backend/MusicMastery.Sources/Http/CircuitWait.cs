using MusicMastery.Core.Sources;
using Polly.CircuitBreaker;

namespace MusicMastery.Sources.Http;

/// <summary>
/// Where a service failed so often that nobody is let through to it, waits until somebody is, and asks once more.
/// </summary>
internal sealed class CircuitWait(ServiceSettings settings, CircuitBreakerStateProvider circuit, TimeProvider clock)
{
    /// <summary>How often to look whether it is somebody's turn; a timer may be a fraction early, too.</summary>
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(100);

    /// <summary>Asks, if need be after a wait.</summary>
    /// <param name="ask">Asks the service.</param>
    /// <param name="asking">Hears of the wait, and can end it.</param>
    /// <exception cref="SourceException">
    /// The wait would be longer than is waited for, or the service is still down after it.
    /// </exception>
    public async Task<Reply> Ask(Func<Task<Reply>> ask, Asking asking)
    {
        var hasWaited = false;
        DateTimeOffset? last = null;
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (BrokenCircuitException open)
            {
                // While another's question shows whether the service is back, the time given is when the next may.
                var isLeftAlone = circuit.CircuitState == CircuitState.Open && open.RetryAfter > s_look;
                var wait = isLeftAlone ? open.RetryAfter!.Value : s_look;
                var now = clock.GetUtcNow();
                last ??= now + (asking.Patience < settings.LongestWait ? asking.Patience.Value : settings.LongestWait);
                if (now + wait > last || (isLeftAlone && hasWaited))
                {
                    throw ServiceProblems.Down(settings.Name, now + wait, open);
                }

                if (isLeftAlone)
                {
                    hasWaited = true;
                    asking.Waiting?.Invoke(new SourceWait(settings.Name, wait, WaitReason.LeftAlone));
                }

                await Task.Delay(wait, clock, asking.Cancelled);
            }
        }
    }
}
