using System.Text.Json.Nodes;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Tests.Catalog;
using MusicMastery.Server.Tests.Hosting;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Failing;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>The command <c>pull</c> in a process of its own.</summary>
public sealed class PullCommandTests : IDisposable
{
    private static readonly World s_world = World.Small(2, artists: 9, mostTracks: 5);
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(SourceKind.Spotify)]
    [InlineData(SourceKind.OpenMusic)]
    [InlineData(SourceKind.Deezer)]
    public async Task Network_Should_BeABundleThatImportsWhole_When_Pulled(SourceKind kind)
    {
        await using var services = await LiveServices.Start(s_world);

        var (code, output, error) = await Pull(services, kind, "network", s_world.Parts.Artists[0].Name);
        var (imported, report) = await ImportProcess.Run(_folder.File("bundle"), _folder.File("imported.db"));

        Assert.True(code == 0, error);
        Assert.Equal(1, (int)JsonNode.Parse(output)!["segments"]!);
        Assert.Equal(0, imported);
        Assert.True((bool)report["isComplete"]!);
        Assert.Equal((int)JsonNode.Parse(output)!["tracks"]!, (int)report["catalog"]!["trackCount"]!);
        Assert.Contains(
            $"\"source\": \"{(kind == SourceKind.OpenMusic ? "OPEN_MUSIC" : $"{kind}".ToUpperInvariant())}\"",
            File.ReadAllText(Path.Combine(_folder.File("bundle"), "origin.json"))
        );
    }

    [Fact]
    public async Task Terms_Should_BePrintedFirst_When_ASourceIsPulled()
    {
        await using var services = await LiveServices.Start(s_world);

        var (code, output, error) = await Pull(services, SourceKind.Spotify, "artist", s_world.Parts.Artists[1].Name);

        Assert.Equal(0, code);
        Assert.StartsWith("Spotify. Spotify's Developer Terms forbid training a machine learning model", error);
        var expected = s_world
            .TracksOf(s_world.Parts.Artists[1].Id)
            .Count(track => s_world[track.AlbumId].ArtistId == s_world.Parts.Artists[1].Id);
        Assert.Equal(expected, (int)JsonNode.Parse(output)!["tracks"]!);
    }

    [Fact]
    public async Task Playlist_Should_HaveItsTracks_When_TheAppSeesIt()
    {
        await using var services = await LiveServices.Start(s_world, new SpotifyOptions { OwnsPlaylists = true });
        var playlist = s_world.Parts.Playlists[0];

        var (code, output, error) = await Pull(
            services,
            SourceKind.Spotify,
            "playlist",
            $"https://open.spotify.com/playlist/{services.Spotify.Ids.Playlists[playlist.Id]}?si=1"
        );

        Assert.True(code == 0, error);
        Assert.Equal(playlist.TrackIds.Count, (int)JsonNode.Parse(output)!["tracks"]!);
    }

    [Fact]
    public async Task Random_Should_DrawTheSame_When_TheSeedIsTheSame()
    {
        await using var services = await LiveServices.Start(s_world);

        var first = await Pull(services, SourceKind.Deezer, "random", "2", "--random-seed", "5");
        var second = await Pull(services, SourceKind.Deezer, "random", "2", "--random-seed", "5");

        Assert.True(first.ExitCode == 0, first.Error);
        Assert.Equal(first.Output, second.Output);
        Assert.InRange((int)JsonNode.Parse(first.Output)!["tracks"]!, 3, 30);
    }

    [Fact]
    public async Task Bundle_Should_BeWrittenWithItsGaps_When_ServicesFail()
    {
        await using var services = await LiveServices.Start(s_world);
        services.MusicBrainz.Faults.On("/recording", Fault.WrongTypes());

        var (code, output, _) = await Pull(services, SourceKind.OpenMusic, "network", s_world.Parts.Artists[0].Name);

        Assert.Equal(3, code);
        Assert.Contains("MusicBrainz", (string)JsonNode.Parse(output)!["gaps"]![0]!);
    }

    [Fact]
    public async Task Bundle_Should_BeCompleteWithANotice_When_AListIsTooLongToBeReadToItsEnd()
    {
        var (world, artist) = Enumerable
            .Range(0, 50)
            .Select(seed => World.Small(seed, artists: 4, mostTracks: 2600))
            .Select(world => (world, world.Parts.Artists[0]))
            .First(drawn => drawn.world.RecordingsOf(drawn.Item2.Id).Count() > 2000);
        await using var services = await LiveServices.Start(world);

        var (code, output, _) = await Pull(services, SourceKind.OpenMusic, "artist", artist.Name);

        Assert.Equal(0, code);
        var report = JsonNode.Parse(output)!;
        Assert.Empty(report["gaps"]!.AsArray());
        Assert.Contains("at MusicBrainz: 2,000 of 2,", (string)report["notices"]![0]!);
    }

    [Fact]
    public async Task Message_Should_SayWhatToSet_When_NoSourceIsOn()
    {
        var (code, _, error) = await ProgramRun.Run(
            new Dictionary<string, string>(),
            "pull",
            "artist",
            "Anybody",
            "--out",
            _folder.File("bundle"),
            "--db",
            _folder.File("pull.db")
        );

        Assert.Equal(1, code);
        Assert.Contains("MUSICMASTERY_LISTENBRAINZ_TOKEN", error);
        Assert.False(Directory.Exists(_folder.File("bundle")));
    }

    private Task<(int ExitCode, string Output, string Error)> Pull(
        AllStandIns services,
        SourceKind kind,
        params string[] what
    ) =>
        ProgramRun.Run(
            services.VariablesFor(kind),
            ["pull", .. what, "--out", _folder.File("bundle"), "--db", _folder.File("pull.db")]
        );
}
