using System.Text;
using LiteDB;
using LiteDB.Engine;
using Microsoft.Win32.SafeHandles;

namespace MusicMastery.Storage;

/// <summary>The two files behind a database, open for this process alone.</summary>
internal sealed class DatabaseFile : IDisposable
{
    private const int SignatureOffset = 32;
    private static readonly byte[] Signature = Encoding.ASCII.GetBytes("** This is a LiteDB file **");
    private readonly OrderedStream _data;
    private readonly OrderedStream _log;
    private readonly string _logPath;

    private DatabaseFile(string path, SafeFileHandle data, SafeFileHandle log)
    {
        (_data, _log, _logPath) = (new OrderedStream(data), new OrderedStream(log), LogPath(path));
        (_data.Other, _log.Other) = (_log, _data);
    }

    /// <summary>Opens the file, making it if there is none.</summary>
    /// <exception cref="StorageException">It cannot be used.</exception>
    public static DatabaseFile Open(string path)
    {
        StorageErrors.CheckFolder(path);
        if (File.Exists(path) && new FileInfo(path).IsReadOnly)
        {
            throw StorageErrors.ReadOnly(path);
        }

        var data = OpenAlone(path, path);
        try
        {
            CheckSignature(path, data);
            return new DatabaseFile(path, data, OpenAlone(path, LogPath(path)));
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    /// <summary>The engine at work on these files.</summary>
    public LiteDatabase Start() =>
        new(
            new LiteEngine(
                new EngineSettings
                {
                    DataStream = _data,
                    LogStream = _log,
                    // Ids are case-sensitive, and the default collation ignores case.
                    Collation = Collation.Binary,
                }
            )
        );

    /// <summary>Waits until all that was written is on disk.</summary>
    public void Sync()
    {
        _log.Sync();
        _data.Sync();
    }

    public void Dispose()
    {
        var isLogEmpty = _log.Length == 0;
        _data.Dispose();
        _log.Dispose();
        if (isLogEmpty)
        {
            File.Delete(_logPath);
        }
    }

    internal static string LogPath(string path) =>
        Path.Combine(
            Path.GetDirectoryName(path)!,
            $"{Path.GetFileNameWithoutExtension(path)}-log{Path.GetExtension(path)}"
        );

    private static SafeFileHandle OpenAlone(string database, string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException cause)
        {
            throw File.Exists(path)
                ? StorageErrors.ReadOnly(database, cause)
                : StorageErrors.FolderNotWritable(database, cause);
        }
        catch (IOException cause)
        {
            throw StorageErrors.Locked(database, cause);
        }
    }

    private static void CheckSignature(string path, SafeFileHandle data)
    {
        // An empty file is new, or what a program killed while creating it left behind.
        Span<byte> header = stackalloc byte[SignatureOffset + Signature.Length];
        var length = RandomAccess.Read(data, header, 0);
        if (length > 0 && !header[SignatureOffset..].SequenceEqual(Signature))
        {
            throw StorageErrors.Damaged(path);
        }
    }
}
