using System.Runtime.CompilerServices;
using LiteDB;
using Microsoft.Win32.SafeHandles;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Files;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage;

/// <summary>
/// The one database of a process. Every access passes its gate, and what is read is materialised before the gate is left.
/// </summary>
public sealed class MusicMasteryDatabase : IDisposable
{
    private readonly DatabaseGate _gate;

    private MusicMasteryDatabase(DatabaseFile file)
    {
        (File, _gate) = (file.Path, new DatabaseGate(file));
        Origins = new OriginTable(file.Database);
    }

    /// <summary>The database file's full path.</summary>
    public string File { get; }

    /// <summary>Rises when an artist is added, named or renamed, so that a name index knows when it is stale.</summary>
    internal int NamesVersion { get; set; }

    /// <summary>Rises with every step that keeps entries, so that a writer notices that it is not the only one.</summary>
    internal int StepsKept { get; set; }

    internal OriginTable Origins { get; }

    /// <summary>The index of tracks.</summary>
    internal TrackIndexing Tracks { get; } = new();

    internal RecentEntries<TrackId, Track> RecentTracks { get; } = new(track => track.Id);

    internal RecentEntries<ArtistId, Artist> RecentArtists { get; } = new(artist => artist.Id);

    internal RecentEntries<AnalysisId, Analysis> RecentAnalyses { get; } = new(analysis => analysis.Id);

    /// <summary>Opens the file, creating it if it is not there, and brings an older one up to date.</summary>
    /// <param name="file">The database file.</param>
    /// <param name="backups">Where a backup is made before an older file is brought up to date; none is when null.</param>
    /// <exception cref="StorageException">The file cannot be used; the message says why and what to do.</exception>
    public static MusicMasteryDatabase Open(string file, BackupFolder? backups = null) =>
        Open(file, FileFormat.Steps, backups);

    internal static MusicMasteryDatabase Open(
        string file,
        IReadOnlyList<Action<ILiteDatabase>> steps,
        BackupFolder? backups = null,
        Func<SafeFileHandle, RawFile>? raw = null
    ) => new(DatabaseOpening.Open(Path.GetFullPath(file), steps, backups, raw));

    /// <inheritdoc/>
    public void Dispose()
    {
        _gate.Dispose();
        RecentTracks.Dispose();
        RecentArtists.Dispose();
        RecentAnalyses.Dispose();
    }

    /// <summary>
    /// What was met that is not what was written; null when nothing was. The rest of the file can still be used.
    /// </summary>
    public string? Damage => _gate.Damage;

    /// <summary>Reads beside other readers. The result must not be lazy.</summary>
    internal T Read<T>(Func<ILiteDatabase, T> read, [CallerMemberName] string by = "")
    {
        var access = StoreAccess.Begin("read", by);
        try
        {
            return _gate.Read(file =>
            {
                access?.Enter();
                return read(file);
            });
        }
        finally
        {
            access?.End();
        }
    }

    /// <summary>Writes alone, in one transaction: all of it is kept, or, when it throws, nothing.</summary>
    /// <param name="write">What is to be done.</param>
    /// <param name="kept">Hears that it is kept, before anybody else can read it.</param>
    /// <param name="by">The store's method.</param>
    internal T Write<T>(Func<ILiteDatabase, T> write, Action? kept = null, [CallerMemberName] string by = "")
    {
        var access = StoreAccess.Begin("write", by);
        try
        {
            return Alone(file =>
            {
                access?.Enter();
                return Write(file, write, kept);
            });
        }
        finally
        {
            access?.End();
        }
    }

    /// <summary>Does something with the file that nobody may read or write meanwhile.</summary>
    internal T Alone<T>(Func<DatabaseFile, T> work) => _gate.Alone(work);

    private T Write<T>(DatabaseFile file, Func<ILiteDatabase, T> write, Action? kept)
    {
        try
        {
            file.Database.BeginTrans();
            var result = write(file.Database);
            file.Database.Commit();
            file.Acknowledge();
            kept?.Invoke();
            file.CheckpointWhenLong();
            return result;
        }
        catch (Exception cause)
        {
            file.Engine.Undo(cause);
            Origins.Forget();
            throw;
        }
    }

    /// <summary>Does something beside readers and writers; what goes wrong is told in words for the user.</summary>
    internal T Explained<T>(Func<T> work) => _gate.Explained(work);
}
