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

    /// <summary>
    /// A server looks every second unless it is making a backup; one that has not seen a request after this time is not there.
    /// </summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>The longest that a backup may take; a server that was killed meanwhile never answers.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(15);

    /// <summary>What came of a request: the backup's name, or why there is none.</summary>
    public sealed record Answer(string? Name, string? Problem);

    /// <summary>Asks the server, and waits until it has answered; null when no server takes the request.</summary>
    public async Task<Answer?> Ask(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder.Path);
        var path = Path.Combine(folder.Path, $"{folder.RequestName}{Guid.NewGuid():N}");
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

            for (var waited = TimeSpan.Zero; !File.Exists(path + Answered); waited += s_pause)
            {
                if (waited > s_longest)
                {
                    return new Answer(null, "The server began with it and did not end; its log may say why.");
                }

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
        foreach (var asked in Own(Asked))
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
            foreach (var left in Own(Taken).Concat(Own(Answered)))
            {
                File.Delete(left);
            }
        }
    }

    /// <summary>Those for this database: another one's name may begin like its.</summary>
    private List<string> Own(string suffix) =>
        [
            .. Directory
                .EnumerateFiles(folder.Path, $"{folder.RequestName}*{suffix}")
                .Where(file => Path.GetFileName(file).Length == folder.RequestName.Length + 32 + suffix.Length),
        ];
}
