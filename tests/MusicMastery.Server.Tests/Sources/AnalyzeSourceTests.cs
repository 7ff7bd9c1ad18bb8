using MusicMastery.Core.Catalog;
using MusicMastery.Server.Tests.Catalog;
using MusicMastery.Server.Tests.Hosting;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>The command <c>analyze</c>, given a name that an imported artist and one of a live source have.</summary>
public sealed class AnalyzeSourceTests : IDisposable
{
    private static readonly World s_world = World.Small(2, artists: 9, mostTracks: 5);
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Artist_Should_BeTheOneOfTheSource_When_TheSourceIsNamed()
    {
        await using var services = await LiveServices.Start(s_world);
        var variables = services.VariablesFor(SourceKind.Deezer);
        var name = s_world.Parts.Artists[0].Name;
        var first = await Run(variables, "analyze", name, "--json");
        await File.WriteAllTextAsync(_folder.File("artists.csv"), $"id,name,followers\nanother,{name},5\n");
        Assert.Equal(0, (await ImportProcess.Run(_folder.File("artists.csv"), _folder.File("live.db"))).Code);

        var unclear = await Run(variables, "analyze", name, "--json");
        var clear = await Run(variables, "analyze", name, "--source", "deezer", "--json");

        Assert.Equal((1, ""), (unclear.ExitCode, unclear.Output));
        Assert.Contains($"Several artists are called “{name}”.", unclear.Error, StringComparison.Ordinal);
        Assert.True(clear.ExitCode == 0, clear.Error);
        Assert.Equal(ArtistOf(first.Output), ArtistOf(clear.Output));
    }

    private static string ArtistOf(string json) =>
        System.Text.Json.Nodes.JsonNode.Parse(json)!["artist"]!.ToJsonString();

    private Task<(int ExitCode, string Output, string Error)> Run(
        IReadOnlyDictionary<string, string> variables,
        params string[] args
    ) => ProgramRun.Run(variables, [.. args, "--db", _folder.File("live.db")]);
}
