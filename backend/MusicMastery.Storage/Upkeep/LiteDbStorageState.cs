using LiteDB;
using MusicMastery.Core.Upkeep;
using MusicMastery.Storage.Files;

namespace MusicMastery.Storage.Upkeep;

/// <summary>How it stands with the database's files.</summary>
public sealed class LiteDbStorageState(MusicMasteryDatabase database, TimeProvider clock) : IStorageState
{
    /// <summary>The one document that is written over and over to see whether anything can be.</summary>
    private const string Trial = "trial";

    /// <inheritdoc/>
    public StorageState Read() =>
        new(
            FileFormat.Steps.Count,
            Size(database.File),
            Size(DatabasePaths.Log(database.File)),
            Free(database.File),
            database.Damage
        );

    /// <inheritdoc/>
    public void Try()
    {
        var document = new BsonDocument { ["_id"] = Trial, ["at"] = clock.GetUtcNow().UtcDateTime };
        database.Read(file => file.GetCollection(Collections.Meta).FindById(Trial));
        database.Write(file => file.GetCollection(Collections.Meta).Upsert(document));
    }

    private static long Size(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private static long? Free(string path)
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
