using MusicMastery.Core.Upkeep;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Observing.Readiness;

/// <summary>
/// Tries whether the database can be read and written to: every few seconds at most, however many ask, and without keeping
/// anybody waiting who asks while a long step of an import is being written.
/// </summary>
public sealed class DatabaseTrial(IStorageState storage, TimeProvider clock, ILogger<DatabaseTrial> log)
{
    /// <summary>How long what was found holds.</summary>
    private static readonly TimeSpan s_holds = TimeSpan.FromSeconds(5);

    /// <summary>How long one who asks waits for a trial to end.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>A step of an import takes seconds; what takes longer than this does not end any more.</summary>
    private static readonly TimeSpan s_hopeless = TimeSpan.FromMinutes(2);

    private readonly Lock _gate = new();
    private Task<ReadinessCheck>? _trial;
    private long _began;

    /// <summary>What was found last, or is found now.</summary>
    public async Task<ReadinessCheck> Check()
    {
        var (trial, began) = Current();
        try
        {
            return await trial.WaitAsync(s_patience, clock);
        }
        catch (TimeoutException)
        {
            var waits = clock.GetElapsedTime(began);
            return waits < s_hopeless
                ? Found(ReadinessState.Warning, "The database is busy, with a long step of an import perhaps.")
                : Found(
                    ReadinessState.Failed,
                    $"The database has not answered for {waits.TotalMinutes:0} minutes. Restart the server."
                );
        }
    }

    private (Task<ReadinessCheck> Trial, long Began) Current()
    {
        lock (_gate)
        {
            if (_trial is null || (_trial.IsCompleted && clock.GetElapsedTime(_began) >= s_holds))
            {
                (_trial, _began) = (Task.Run(Try), clock.GetTimestamp());
            }

            return (_trial, _began);
        }
    }

    private ReadinessCheck Try()
    {
        try
        {
            storage.Try();
            return Found(ReadinessState.Ok, "The database can be read and written to.");
        }
        catch (Exception error)
        {
            log.DatabaseSilent(error);
            return Found(
                ReadinessState.Failed,
                "The database does not answer, or cannot be written to; the server's log says why."
            );
        }
    }

    private static ReadinessCheck Found(ReadinessState state, string message) => new("database", state, message);
}
