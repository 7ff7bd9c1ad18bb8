namespace MusicMastery.Core.Catalog.Imports;

/// <summary>The import of a file that was sent to the server: who it is, where it stands and what it did.</summary>
public sealed record UploadedImport
{
    /// <summary>Its id.</summary>
    public required ImportId Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required ImportStatus Status { get; init; }

    /// <summary>The file's name as its owner has it.</summary>
    public required string FileName { get; init; }

    /// <summary>The file's size in bytes.</summary>
    public required long ByteCount { get; init; }

    /// <summary>When the file had arrived, in UTC, to the millisecond.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>When it ended, in whatever way.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Rows read so far, of all its parts.</summary>
    public int RowsRead { get; init; }

    /// <summary>Why it did not complete; null when it did, was cancelled or has not ended.</summary>
    public string? Problem { get; init; }

    /// <summary>What became of each part's rows; none before it has ended.</summary>
    public IReadOnlyList<PartReport> Files { get; init; } = [];

    /// <summary>Tracks that came without audio features; null before it has ended.</summary>
    public int? TracksWithoutFeatures { get; init; }

    /// <summary>How often it was begun without the server stopping in good order meanwhile.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether nothing more will come of it.</summary>
    public bool HasEnded => Status is not (ImportStatus.Queued or ImportStatus.Running);
}

/// <summary>Where an import stands.</summary>
public enum ImportStatus
{
    /// <summary>Waiting for its turn.</summary>
    Queued,

    /// <summary>At work.</summary>
    Running,

    /// <summary>Finished: every row was read, and some were kept.</summary>
    Completed,

    /// <summary>Finished: something was kept, and the file was not read to its end.</summary>
    Incomplete,

    /// <summary>Finished: no row was kept, or it broke off; the problem says why.</summary>
    Failed,

    /// <summary>Stopped by the user; what was read before is kept.</summary>
    Cancelled,
}
