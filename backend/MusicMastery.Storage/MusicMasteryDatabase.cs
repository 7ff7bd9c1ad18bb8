using System.Runtime.CompilerServices;
using LiteDB;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage;

/// <summary>
/// The one database of a process. LiteDB breaks when it reads and writes at once, so every access passes a
/// reader/writer gate, and what is read is materialised before the gate is left.
/// </summary>
public sealed class MusicMasteryDatabase : IDisposable
{
    private readonly ReaderWriterLockSlim _gate = new();
    private readonly DatabaseFile _file;
    private readonly LiteDatabase _database;

    private MusicMasteryDatabase(string path, DatabaseFile file, LiteDatabase database)
    {
        File = path;
        (_file, _database) = (file, database);
        Origins = new OriginTable(database);
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
    /// <exception cref="StorageException">The file cannot be used; the message says why and what to do.</exception>
    public static MusicMasteryDatabase Open(string file) => Open(file, FileFormat.Steps);

    internal static MusicMasteryDatabase Open(string file, IReadOnlyList<Action<ILiteDatabase>> steps)
    {
        var path = Path.GetFullPath(file);
        var opened = DatabaseFile.Open(path);
        LiteDatabase? database = null;
        try
        {
            database = opened.Start();
            FileFormat.BringUpToDate(database, path, steps);
            return new MusicMasteryDatabase(path, opened, database);
        }
        catch (Exception cause)
        {
            database?.Dispose();
            opened.Dispose();
            if (StorageErrors.IsDamage(cause))
            {
                throw StorageErrors.Damaged(path, cause);
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _database.Dispose();
        _file.Dispose();
        _gate.Dispose();
        RecentTracks.Dispose();
        RecentArtists.Dispose();
        RecentAnalyses.Dispose();
    }

    /// <summary>Reads beside other readers. The result must not be lazy.</summary>
    internal T Read<T>(Func<ILiteDatabase, T> read, [CallerMemberName] string by = "")
    {
        var access = StoreAccess.Begin("read", by);
        _gate.EnterReadLock();
        try
        {
            access?.Enter();
            return read(_database);
        }
        catch (Exception cause) when (Explain(cause) is { } explained)
        {
            throw explained;
        }
        finally
        {
            _gate.ExitReadLock();
            access?.End();
        }
    }

    /// <summary>Reads entries one after the other beside other readers, each handed on while the gate is held.</summary>
    internal void Read<T>(
        Func<ILiteDatabase, IEnumerable<T>> read,
        Action<T> found,
        [CallerMemberName] string by = ""
    ) =>
        Read(
            file =>
            {
                foreach (var entry in read(file))
                {
                    found(entry);
                }

                return true;
            },
            by
        );

    /// <summary>Writes alone, in one transaction: all of it is kept, or, when it throws, nothing.</summary>
    /// <param name="write">What is to be done.</param>
    /// <param name="kept">Hears that it is kept, before anybody else can read it.</param>
    /// <param name="by">The store's method.</param>
    internal T Write<T>(Func<ILiteDatabase, T> write, Action? kept = null, [CallerMemberName] string by = "")
    {
        var access = StoreAccess.Begin("write", by);
        _gate.EnterWriteLock();
        try
        {
            access?.Enter();
            _database.BeginTrans();
            var result = write(_database);
            _database.Commit();
            _file.Sync();
            kept?.Invoke();
            return result;
        }
        catch (Exception cause)
        {
            Undo();
            if (Explain(cause) is { } explained)
            {
                throw explained;
            }

            throw;
        }
        finally
        {
            _gate.ExitWriteLock();
            access?.End();
        }
    }

    private void Undo()
    {
        try
        {
            _database.Rollback();
            Origins.Forget();
        }
        catch (LiteException)
        {
            // The engine has rolled back by itself; the first error is the one to tell.
        }
    }

    private StorageException? Explain(Exception cause) =>
        cause switch
        {
            LiteException => StorageErrors.Damaged(File, cause),
            IOException and not StorageException => StorageErrors.Unusable(File, cause),
            _ => null,
        };
}
