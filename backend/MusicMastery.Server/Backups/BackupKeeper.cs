using MusicMastery.Server.Hosting;
using MusicMastery.Storage;
using MusicMastery.Storage.Backups;

namespace MusicMastery.Server.Backups;

/// <summary>Makes backups while the server runs: when it is time, and when another process asks for one.</summary>
public sealed class BackupKeeper(
    ServerSettings settings,
    MusicMasteryDatabase database,
    BackupFolder folder,
    TimeProvider clock,
    ILogger<BackupKeeper> log
) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <summary>A new server has better things to do first.</summary>
    private static readonly TimeSpan s_first = TimeSpan.FromMinutes(10);

    /// <summary>After a failure it tries again that much later.</summary>
    private static readonly TimeSpan s_again = TimeSpan.FromMinutes(10);

    private readonly BackupRequests _requests = new(folder);

    /// <summary>Why the last backup could not be made; null when it could.</summary>
    public string? Problem { get; private set; }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var due = Due();
        using var looks = new PeriodicTimer(s_pause, clock);
        Quietly(_requests.RemoveLeftovers);
        while (await looks.WaitForNextTickAsync(stoppingToken))
        {
            Quietly(() => _requests.AnswerAll(Make));
            if (clock.GetUtcNow() >= due)
            {
                due = Make().Problem is null ? Due() : clock.GetUtcNow() + s_again;
            }
        }
    }

    private DateTimeOffset Due()
    {
        if (settings.Backups.Every is not { } every)
        {
            return DateTimeOffset.MaxValue;
        }

        var soon = clock.GetUtcNow() + (every < s_first ? every : s_first);
        try
        {
            return Due(every, soon);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What is wrong with the folder is told when a backup is to be made.
            log.BackupFailed(error.Message);
            return soon;
        }
    }

    private DateTimeOffset Due(TimeSpan every, DateTimeOffset soon)
    {
        var newest = folder.List().FirstOrDefault(backup => backup.FormatBefore is null);
        return newest is null ? soon
            : newest.At + every > soon ? newest.At + every
            : soon;
    }

    private BackupRequests.Answer Make()
    {
        try
        {
            var backup = folder.Make(database, clock.GetUtcNow());
            log.BackupMade(backup.Name, backup.Length);
            Problem = null;
            return new BackupRequests.Answer(backup.Name, null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // The last of them when the server does not wait for a backup any longer.
            log.BackupFailed(error.Message);
            Problem = error.Message;
            return new BackupRequests.Answer(null, error.Message);
        }
    }

    /// <summary>What goes wrong with a request is the asker's to notice.</summary>
    private void Quietly(Action work)
    {
        try
        {
            work();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.BackupFailed(error.Message);
        }
    }
}
