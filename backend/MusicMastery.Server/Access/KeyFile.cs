using System.Text.Json;
using System.Text.Json.Serialization;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Access;

/// <summary>
/// The file in which keys are kept, beside the database: that belongs to one process, and keys are created and above all
/// revoked while the server runs. Only its owner may read it, and it is replaced as a whole, so that no reader ever sees
/// half of it.
/// </summary>
/// <param name="path">Where it lies.</param>
public sealed class KeyFile(string path)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        WriteIndented = true,
    };

    /// <summary>Where it lies.</summary>
    public string Path => path;

    /// <summary>The file that belongs to a database: musicmastery.keys.json beside musicmastery.db.</summary>
    public static KeyFile Beside(string databasePath) =>
        new(System.IO.Path.ChangeExtension(databasePath, ".keys.json"));

    /// <summary>When it was written and how long it is: both stay the same while it does. Null when there is none.</summary>
    public (DateTime WrittenAt, long Length)? Stamp() =>
        new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : null;

    /// <summary>All keys, in the order in which they were created; none when there is no file.</summary>
    /// <exception cref="CommandException">The file is damaged, so that nobody can say what it allowed.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public IReadOnlyList<ApiKey> Read()
    {
        try
        {
            var keys = JsonSerializer.Deserialize<Contents>(File.ReadAllBytes(path), s_json)?.Keys;
            return
                keys is not null
                && keys.All(key => key is { IsWhole: true })
                && keys.DistinctBy(key => key.Id).Count() == keys.Count
                ? keys
                : throw Damaged();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (JsonException error)
        {
            throw Damaged(error);
        }
    }

    /// <summary>Reads the keys and writes what becomes of them; no other process comes between.</summary>
    /// <exception cref="CommandException">The file is damaged, or another process does not let go of it.</exception>
    public void Change(Func<IReadOnlyList<ApiKey>, IReadOnlyList<ApiKey>> change)
    {
        using var mine = Claim();
        var contents = JsonSerializer.SerializeToUtf8Bytes(new Contents(change(Read())), s_json);
        var fresh = $"{path}.new";
        File.Delete(fresh);
        using (var stream = new FileStream(fresh, Private(FileMode.CreateNew)))
        {
            stream.Write(contents);
            stream.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>
    /// Holds a file of its own, which stays: two processes that wait for a file that goes could each hold another one.
    /// </summary>
    private FileStream Claim()
    {
        var end = Environment.TickCount64 + (long)s_patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream($"{path}.lock", Private(FileMode.OpenOrCreate));
            }
            catch (IOException error) when (error is not DirectoryNotFoundException)
            {
                if (Environment.TickCount64 > end)
                {
                    throw new CommandException($"Another command is changing {path}. Try again when it has ended.");
                }

                Thread.Sleep(20);
            }
        }
    }

    private static FileStreamOptions Private(FileMode mode)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private CommandException Damaged(Exception? error = null) =>
        new(
            $"The keys in {path} cannot be read: the file is damaged. Restore it, or delete it and create new keys.",
            error
        );

    private sealed record Contents(IReadOnlyList<ApiKey> Keys);
}
