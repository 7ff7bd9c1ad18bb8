using MusicMastery.Storage.Upkeep;

namespace MusicMastery.Storage.Tests;

public sealed class StorageStateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("musicmastery-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void State_Should_TellOfFilesAndDisk_When_TheDatabaseIsOpen()
    {
        using var database = MusicMasteryDatabase.Open(Path.Combine(_folder, "test.db"));
        var storage = new LiteDbStorageState(database, TimeProvider.System);

        storage.Try();
        storage.Try();

        var state = storage.Read();
        Assert.Equal(FileFormat.Steps.Count, state.FormatVersion);
        Assert.True(state.FileBytes + state.LogBytes > 0);
        Assert.True(state.FreeBytes > 0);
    }

    [Fact]
    public void Try_Should_Fail_When_TheDatabaseIsClosed()
    {
        var database = MusicMasteryDatabase.Open(Path.Combine(_folder, "test.db"));
        var storage = new LiteDbStorageState(database, TimeProvider.System);
        database.Dispose();

        Assert.ThrowsAny<Exception>(storage.Try);
    }
}
