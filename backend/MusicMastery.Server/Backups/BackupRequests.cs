using System.Text.Json;
using MusicMastery.Storage.Backups;

namespace MusicMastery.Server.Backups;

/// <summary>
/// How another process asks the server, which alone may open the database, for a backup: by a file in the folder of
/// backups. Who may write there may have one.
/// </summary>
public sealed class BackupRequests(BackupFolder folder)
{
    private const string Asked = ".asked";
    private const string Taken = ".taken";
    private const string Answered = ".answered";
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    /// <summary>A server looks every second; one that has not seen a request after this time is not there.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>What came of a request: the backup's name, or why there is none.</summary>
    public sealed record Answer(string? Name, string? Problem);

    /// <summary>Asks the server, and waits until it has answered; null when no server takes the request.</summary>
    public async Task<Answer?> Ask(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder.Path);
        var path = Path.Combine(folder.Path, $"request-{Guid.NewGuid():N}");
        await File.WriteAllTextAsync(path + Asked, "", cancellationToken);
        try
        {
            for (var waited = TimeSpan.Zero; File.Exists(path + Asked); waited += s_pause)
            {
                if (waited > s_patience)
                {
                    return null;
                }

                await Task.Delay(s_pause, cancellationToken);
            }

            while (!File.Exists(path + Answered))
            {
                await Task.Delay(s_pause, cancellationToken);
            }

            return JsonSerializer.Deserialize<Answer>(await File.ReadAllTextAsync(path + Answered, cancellationToken));
        }
        finally
        {
            File.Delete(path + Asked);
            File.Delete(path + Answered);
        }
    }

    /// <summary>Answers those who ask.</summary>
    public void AnswerAll(Func<Answer> make)
    {
        if (!Directory.Exists(folder.Path))
        {
            return;
        }

        var taken = new List<string>();
        foreach (var asked in Directory.EnumerateFiles(folder.Path, $"request-*{Asked}"))
        {
            var path = asked[..^Asked.Length];
            File.Move(asked, path + Taken, overwrite: true);
            taken.Add(path);
        }

        if (taken.Count == 0)
        {
            return;
        }

        var answer = JsonSerializer.Serialize(make());
        foreach (var path in taken)
        {
            File.WriteAllText(path + Taken, answer);
            File.Move(path + Taken, path + Answered, overwrite: true);
        }
    }

    /// <summary>Removes what a server that was killed left.</summary>
    public void RemoveLeftovers()
    {
        if (Directory.Exists(folder.Path))
        {
            foreach (var left in Directory.EnumerateFiles(folder.Path, $"request-*{Taken}"))
            {
                File.Delete(left);
            }
        }
    }
}
