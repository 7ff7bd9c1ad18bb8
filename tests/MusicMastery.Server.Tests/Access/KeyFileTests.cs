using MusicMastery.Server.Access;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Access;

public sealed class KeyFileTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TempFolder _folder = new();

    private KeyFile Keys => KeyFile.Beside(_folder.File("music.db"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_Should_LieBesideTheDatabase_When_KeysAreKept()
    {
        Assert.Equal(_folder.File("music.keys.json"), Keys.Path);
        Assert.Empty(Keys.Read());
    }

    [Fact]
    public void File_Should_HoldNoSecret_When_AKeyIsKept()
    {
        var text = Keys.Create(Scope.Admin);

        Assert.DoesNotContain(text.Split('_')[2], File.ReadAllText(Keys.Path), StringComparison.OrdinalIgnoreCase);
        Assert.True(ApiKeyText.Read(text)!.Has(Assert.Single(Keys.Read()).Hash));
    }

    [Fact]
    public void File_Should_BeItsOwnersAlone_When_Written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other permissions, which come from the folder.");
        Keys.Create(Scope.Read);
        var kept = new FileInfo(Keys.Path);
        Assert.Equal(Private, kept.UnixFileMode);
    }

    [Fact]
    public void NoKey_Should_BeLost_When_ManyAreCreatedAtOnce()
    {
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => Keys.Create(Scope.Read));

        Assert.Equal(40, Keys.Read().Count);
    }

    [Fact]
    public async Task Reader_Should_SeeWholeKeys_When_TheyChange()
    {
        var writing = Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                Keys.Create(Scope.Read);
            }
        });

        var last = 0;
        while (!writing.IsCompleted)
        {
            var count = Keys.Read().Count;
            Assert.True(count >= last);
            last = count;
        }

        await writing;
    }

    [Fact]
    public void Change_Should_BeRefused_When_TheFileIsDamaged()
    {
        File.WriteAllText(Keys.Path, "{");

        var error = Assert.Throws<CommandException>(() => Keys.Create(Scope.Read));

        Assert.Contains($"{Keys.Path} cannot be read: the file is damaged", error.Message, StringComparison.Ordinal);
        Assert.Equal("{", File.ReadAllText(Keys.Path));
    }
}
