using Microsoft.Win32.SafeHandles;

namespace MusicMastery.Storage.Files;

/// <summary>Opens the two files of a database for this process alone, and looks whether they can be trusted.</summary>
internal static class OpenedFiles
{
    /// <summary>The files, with a log that ends where the last finished transaction does.</summary>
    /// <param name="path">The data file; made if it is not there.</param>
    /// <param name="raw">How a file is written to; tests let that fail.</param>
    /// <exception cref="StorageException">They cannot be used.</exception>
    public static (DataFile Data, LogFile Log) Open(string path, Func<SafeFileHandle, RawFile> raw)
    {
        StorageErrors.CheckFolder(path);
        if (File.Exists(path) && new FileInfo(path).IsReadOnly)
        {
            throw StorageErrors.ReadOnly(path);
        }

        var opened = new Stack<IDisposable>();
        try
        {
            var handle = OpenAlone(path, path);
            var file = raw(handle);
            opened.Push(file);
            var mark = DataFileCheck.Prepare(path, file, handle);
            var data = new DataFile(file, mark);
            var logFile = raw(OpenAlone(path, DatabasePaths.Log(path)));
            opened.Push(logFile);
            var log = new LogFile(logFile, data);
            DataFileCheck.Recover(path, data, log);
            return (data, log);
        }
        catch
        {
            while (opened.TryPop(out var one))
            {
                one.Dispose();
            }

            throw;
        }
    }

    /// <exception cref="StorageException">Another process, or another part of this one, has the database open.</exception>
    public static void RefuseWhenInUse(string path)
    {
        StorageErrors.CheckFolder(path);
        if (File.Exists(path))
        {
            OpenAlone(path, path).Dispose();
        }
    }

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
}
