namespace MusicMastery.Storage;

/// <summary>What is wrong with a database file.</summary>
public enum StorageProblem
{
    /// <summary>Another process, or another part of this one, has it open.</summary>
    Locked,

    /// <summary>A newer version of the program wrote it.</summary>
    Newer,

    /// <summary>It is not a database of this program, or its content is broken.</summary>
    Damaged,

    /// <summary>The file may be read but not written.</summary>
    ReadOnly,

    /// <summary>The folder it should be in does not exist.</summary>
    FolderMissing,

    /// <summary>The folder it should be in may not be written to.</summary>
    FolderNotWritable,

    /// <summary>Reading or writing failed underway, for example because the disk is full.</summary>
    Unusable,
}

/// <summary>A database file cannot be used. The message names the file, what is wrong, and what to do.</summary>
public sealed class StorageException : IOException
{
    internal StorageException(StorageProblem problem, string file, string wrong, string advice, Exception? cause = null)
        : base($"The database {file} {wrong} {advice}", cause)
    {
        Problem = problem;
        File = file;
    }

    /// <summary>What is wrong.</summary>
    public StorageProblem Problem { get; }

    /// <summary>The database file's full path.</summary>
    public string File { get; }
}
