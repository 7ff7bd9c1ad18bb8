using MusicMastery.Core.Analyses;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Tests.Catalog;
using MusicMastery.Server.Tests.Hosting;
using MusicMastery.Sources;
using MusicMastery.StandIns.Worlds;
using MusicMastery.Storage;
using MusicMastery.Storage.Sources;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>The command <c>forget</c> in a process of its own.</summary>
public sealed class ForgetCommandTests : IDisposable
{
    private static readonly World s_world = World.Small(2, artists: 9, mostTracks: 5);
    private static readonly Dictionary<string, string> s_none = [];
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Catalog_Should_BeAsBefore_When_TheSourceOfALiveAnalysisIsForgotten()
    {
        await using var services = await LiveServices.Start(s_world);
        await ImportProcess.Run(InventedBundle.Write(_folder), _folder.File("live.db"));
        var before = InventedBundle.Content(_folder.File("live.db"));
        var variables = services.VariablesFor(SourceKind.Deezer);
        var analyzed = await ProgramRun.Run(variables, ["analyze", s_world.Parts.Artists[0].Name, "--db", Database]);
        Assert.True(analyzed.ExitCode == 0, analyzed.Error);
        var after = InventedBundle.Content(Database);

        var asked = await ProgramRun.Run(s_none, ["forget", "deezer", "--db", Database]);
        var unchanged = InventedBundle.Content(Database);
        var done = await ProgramRun.Run(s_none, ["forget", "deezer", "--yes", "--db", Database]);

        Assert.Equal((1, after), (asked.ExitCode, unchanged));
        Assert.Contains("1 analysis that rests on it would be deleted", asked.Error);
        Assert.True(done.ExitCode == 0, done.Error);
        Assert.Contains("1 analysis", done.Output);
        Assert.NotEqual(before, after);
        Assert.Equal(before, InventedBundle.Content(Database));
        await using var catalog = new LiveCatalog(new LiveSourceSettings(), _folder);
        Assert.Empty(catalog.Get<IAnalysisStore>().List(new AnalysisFilter()));
        Assert.Equal(0, new LiteDbAnswerStore(catalog.Get<MusicMasteryDatabase>()).Forget("Deezer"));
    }

    [Fact]
    public async Task Command_Should_NameTheSources_When_ItIsGivenAnother()
    {
        var (code, _, error) = await ProgramRun.Run(s_none, ["forget", "napster", "--yes", "--db", Database]);

        Assert.Equal(2, code);
        Assert.Contains("open-music", error);
    }

    private string Database => _folder.File("live.db");
}
