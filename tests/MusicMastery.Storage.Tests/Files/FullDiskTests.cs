using LiteDB;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Verification;

namespace MusicMastery.Storage.Tests.Files;

/// <summary>Writes that meet a full disk anywhere: a clear error, all as it was, and work goes on when there is room.</summary>
public sealed class FullDiskTests : IDisposable
{
    private static readonly int s_places = Rounds.Of(usual: 6, thorough: 40);
    private readonly string _folder = Directory.CreateTempSubdirectory("music-mastery-").FullName;
    private readonly FullDisk _disk = new();

    private string FilePath => Path.Combine(_folder, "catalog.db");

    public static TheoryData<string> Writes => [.. KindsOfWrite.All.Keys];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Writes))]
    public void Write_Should_LeaveAllAsItWas_When_TheDiskIsFull(string kind)
    {
        var write = KindsOfWrite.All[kind];
        using (var database = Open())
        {
            SavedFiles.Fill(database, 0);
            write(database, 0);
        }

        var random = new Random(1);
        var number = 1;
        for (var place = 0; place < s_places; place++)
        {
            using var database = Open();
            var before = WholeDump.Of(database);
            _disk.Room = random.Next(150_000);

            var error = Assert.Throws<StorageException>(FillTheDisk);
            void FillTheDisk()
            {
                while (number < 10_000)
                {
                    write(database, number++);
                    before = WholeDump.Of(database);
                }
            }

            Assert.Equal(StorageProblem.Unusable, error.Problem);
            Assert.Contains("See that the disk is there and has room", error.Message, StringComparison.Ordinal);
            if (kind is not ("sample" or "deletion"))
            {
                // These are two writes, of which the first may be kept.
                Assert.Equal(before, WholeDump.Of(database));
            }

            Assert.True(DatabaseVerification.Run(database).IsSound);
            _disk.Room = long.MaxValue;
            write(database, number++);
            Assert.True(DatabaseVerification.Run(database).IsSound);
        }

        using var again = Open();
        Assert.True(DatabaseVerification.Run(again).IsSound);
    }

    [Fact]
    public void Checkpoint_Should_WaitForRoom_When_TheDataFileCannotGrow()
    {
        using var database = Open();
        SavedFiles.Fill(database, 0);
        var dump = WholeDump.Of(database);
        _disk.Room = 100_000;

        Assert.Throws<StorageException>(() =>
            database.Alone(file =>
            {
                file.Checkpoint();
                return true;
            })
        );
        Assert.Equal(dump, WholeDump.Of(database));
        _disk.Room = long.MaxValue;
        SavedFiles.Fill(database, 1);
        database.Alone(file =>
        {
            file.Checkpoint();
            return true;
        });

        Assert.True(DatabaseVerification.Run(database).IsSound);
    }

    [Fact]
    public void Database_Should_BeWhole_When_TheDiskIsFullUntilTheProgramEnds()
    {
        string dump;
        using (var database = Open())
        {
            SavedFiles.Fill(database, 0);
            dump = WholeDump.Of(database);
            _disk.Room = 0;
        }

        using var again = Open();
        Assert.Equal(dump, WholeDump.Of(again));
    }

    [Fact]
    public void Reading_Should_GoOn_When_TheDiskTakesNothingMore()
    {
        using var database = Open();
        SavedFiles.Fill(database, 0);
        var dump = WholeDump.Of(database);
        _disk.IsGone = true;
        var analyses = new LiteDbAnalysisStore(database);

        Assert.Throws<StorageException>(() => analyses.Save(SavedFiles.AnAnalysis(new AnalysisId("x"))));
        _disk.IsGone = false;

        Assert.Equal(dump, WholeDump.Of(database));
        analyses.Save(SavedFiles.AnAnalysis(new AnalysisId("x")), Results.Whole);
        Assert.NotNull(analyses.Result(new AnalysisId("x")));
    }

    [Fact]
    public void File_Should_StayAsItWas_When_ThereIsNoRoomToBringItUpToDate()
    {
        string dump;
        using (var database = Open())
        {
            SavedFiles.Fill(database, 0);
            dump = WholeDump.Of(database);
        }

        IReadOnlyList<Action<ILiteDatabase>> later =
        [
            .. FileFormat.Steps,
            file =>
                file.GetCollection("more")
                    .Insert(Enumerable.Range(0, 5000).Select(i => new BsonDocument { ["_id"] = i })),
        ];
        _disk.Room = 100_000;
        var error = Assert.Throws<StorageException>(() => MusicMasteryDatabase.Open(FilePath, later, raw: _disk.Open));
        Assert.Equal(StorageProblem.Unusable, error.Problem);

        using (var older = Open())
        {
            Assert.Equal(dump, WholeDump.Of(older));
        }

        _disk.Room = long.MaxValue;
        using var newer = MusicMasteryDatabase.Open(FilePath, later, raw: _disk.Open);
        Assert.Equal(5000, newer.Read(file => file.GetCollection("more").Count()));
    }

    [Fact]
    public void Artists_Should_BeFoundByTheSameStore_When_TheEngineWasStartedAnew()
    {
        using var database = Open();
        SavedFiles.Fill(database, 0);
        var artists = new LiteDbArtistStore(database);
        var writer = new LiteDbCatalogWriter(database, TimeProvider.System);
        writer.Keep([Entries.Artist("first", "First")]);
        _disk.Room = 10_000;
        Assert.Throws<StorageException>(() => KindsOfWrite.All["import"](database, 1));
        _disk.Room = long.MaxValue;

        writer.Keep([Entries.Artist("second", "Second")]);

        Assert.Equal(2, artists.Find([new ArtistId("first"), new ArtistId("second")]).Count);
    }

    private MusicMasteryDatabase Open() => MusicMasteryDatabase.Open(FilePath, FileFormat.Steps, raw: _disk.Open);
}
