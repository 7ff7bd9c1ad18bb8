using LiteDB;

namespace MusicMastery.Storage.Tests;

public sealed class DatabaseFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("music-mastery-").FullName;

    private string FilePath => Path.Combine(_folder, "catalog.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Open_Should_SayLocked_When_TheFileIsOpenElsewhere()
    {
        using var first = MusicMasteryDatabase.Open(FilePath);

        Refused(StorageProblem.Locked, "in use");
    }

    [Fact]
    public void Open_Should_SayNewer_When_ALaterVersionWroteTheFile()
    {
        IReadOnlyList<Action<ILiteDatabase>> later = [.. FileFormat.Steps, _ => { }];
        MusicMasteryDatabase.Open(FilePath, later).Dispose();

        Refused(StorageProblem.Newer, "newer program");
    }

    [Fact]
    public void Open_Should_RunTheMissingSteps_When_TheFileIsOlder()
    {
        var ran = new List<string>();
        MusicMasteryDatabase.Open(FilePath).Dispose();
        IReadOnlyList<Action<ILiteDatabase>> later =
        [
            .. FileFormat.Steps,
            _ => ran.Add("second"),
            _ => ran.Add("third"),
        ];

        MusicMasteryDatabase.Open(FilePath, later).Dispose();
        MusicMasteryDatabase.Open(FilePath, later).Dispose();

        Assert.Equal(["second", "third"], ran);
    }

    [Fact]
    public void Open_Should_KeepTheOlderVersion_When_AStepFails()
    {
        MusicMasteryDatabase.Open(FilePath).Dispose();
        IReadOnlyList<Action<ILiteDatabase>> failing =
        [
            .. FileFormat.Steps,
            file =>
            {
                file.GetCollection(Collections.Meta).Insert(new BsonDocument { ["_id"] = "half" });
                throw new InvalidOperationException("It went wrong.");
            },
        ];
        Assert.Throws<InvalidOperationException>(() => MusicMasteryDatabase.Open(FilePath, failing));

        using var database = MusicMasteryDatabase.Open(FilePath);

        Assert.Null(database.Read(file => file.GetCollection(Collections.Meta).FindById("half")));
    }

    [Theory]
    [InlineData("This is a text, not a database. It is longer than a header, though, and says so.")]
    [InlineData("short")]
    public void Open_Should_SayDamaged_When_TheFileIsNoDatabase(string content)
    {
        File.WriteAllText(FilePath, content);

        Refused(StorageProblem.Damaged, "not a database");
        Assert.Equal(content, File.ReadAllText(FilePath));
    }

    [Fact]
    public void Open_Should_SayDamaged_When_TheDatabaseIsNotOurs()
    {
        using (var foreign = new LiteDatabase(FilePath))
        {
            foreign.GetCollection("things").Insert(new BsonDocument { ["a"] = 1 });
        }

        Refused(StorageProblem.Damaged, "not a database of this program");
    }

    [Fact]
    public void Open_Should_SayDamaged_When_PagesAreOverwritten()
    {
        MusicMasteryDatabase.Open(FilePath).Dispose();
        var bytes = File.ReadAllBytes(FilePath);
        bytes.AsSpan(8192).Fill(0xa5);
        File.WriteAllBytes(FilePath, bytes);

        Refused(StorageProblem.Damaged, "damaged");
    }

    [Fact]
    public void Open_Should_SayReadOnly_When_TheFileMayNotBeWritten()
    {
        MusicMasteryDatabase.Open(FilePath).Dispose();
        File.SetAttributes(FilePath, FileAttributes.ReadOnly);

        Refused(StorageProblem.ReadOnly, "not written");
        File.SetAttributes(FilePath, FileAttributes.Normal);
    }

    [Fact]
    public void Open_Should_SayFolderMissing_When_ThereIsNone()
    {
        var error = Assert.Throws<StorageException>(() =>
            MusicMasteryDatabase.Open(Path.Combine(_folder, "none", "catalog.db"))
        );

        Assert.Equal(StorageProblem.FolderMissing, error.Problem);
        Assert.Contains("Create the folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_Should_SayFolderNotWritable_When_ItIsNot()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other rights.");
            return;
        }

        Assert.SkipWhen(Environment.IsPrivilegedProcess, "This user may write everywhere.");
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Refused(StorageProblem.FolderNotWritable, "may not be written");
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void Open_Should_BeginAnew_When_TheFileIsEmpty()
    {
        File.WriteAllBytes(FilePath, []);

        MusicMasteryDatabase.Open(FilePath).Dispose();
    }

    private void Refused(StorageProblem problem, string says)
    {
        var error = Assert.Throws<StorageException>(() => MusicMasteryDatabase.Open(FilePath));
        Assert.Equal(problem, error.Problem);
        Assert.Contains(FilePath, error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }
}
