using System.Globalization;
using System.Text.Json;
using MusicMastery.Server.Tests.Hosting;
using MusicMastery.Tests;

namespace MusicMastery.Server.Tests.Collaborations;

/// <summary>The command that tests suggested collaborators against real ones, as its user runs it.</summary>
public sealed class CollaboratorsCommandTests : IDisposable
{
    private const string Header = "seed_artist_id,method,candidates,hidden,recall_at_20,reciprocal_rank";

    private const string TrackColumns =
        "id,name,artist_ids,album_id,album_name,popularity,explicit,duration_ms,key,mode,time_signature,acousticness,"
        + "danceability,energy,instrumentalness,liveness,loudness,speechiness,valence,tempo";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task BackTest_Should_GiveARowForEachMethod_When_AnArtistHasCollaborators()
    {
        WriteBundle();

        var (exitCode, output, error) = await Run(_folder.File("bundle"));
        var first = File.ReadAllText(Csv);
        await Run(_folder.File("bundle"));

        Assert.Equal(0, exitCode);
        Assert.Equal(first, File.ReadAllText(Csv));
        Assert.Equal(Header, first.Split('\n')[0].TrimEnd());
        Assert.Equal(9, Rows().Count);
        Assert.All(Rows(), row => Assert.Equal("seed0", row[0]));
        Assert.Contains("2/2 seed1: left out, fewer than 4 collaborators", error, StringComparison.Ordinal);
        Assert.Contains("1 artists with 4 collaborators or more", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecommendedOrder_Should_BeatEveryYardstick_When_TestedOnRealCredits()
    {
        var (exitCode, _, _) = await Run(RealData.Folder());

        Assert.Equal(0, exitCode);
        var means = Rows()
            .GroupBy(row => row[1])
            .ToDictionary(
                method => method.Key,
                method => (Recall: method.Average(row => Number(row[4])), Rank: method.Average(row => Number(row[5])))
            );
        var (recall, rank) = means["RECOMMENDED"];
        Assert.All(
            means.Where(method => method.Key != "RECOMMENDED"),
            method =>
                Assert.True(method.Value.Recall < recall && method.Value.Rank < rank, $"{method.Key}: {method.Value}")
        );
    }

    private string Csv => _folder.File("out/collaborators.csv");

    private Task<(int ExitCode, string Output, string Error)> Run(string bundle) =>
        ProgramRun.Run(new Dictionary<string, string>(), ["collaborators", bundle, "--out", _folder.File("out")]);

    private List<string[]> Rows() => [.. File.ReadLines(Csv).Skip(1).Select(line => line.Split(','))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Ten artists of a network who all work with each other; only the first seed artist works with them.</summary>
    private void WriteBundle()
    {
        var tracks = Enumerable
            .Range(0, 60)
            .Select(i => Track($"t{i}", $"a{i % 10};a{((7 * i) + 1 + (i / 10)) % 10}", i))
            .Concat(Enumerable.Range(0, 6).Select(i => Track($"own{i}", $"seed0;a{i}", 10 * i)))
            .Append(Track("alone", "seed1", 5));
        _folder.Write("bundle/tracks.csv", string.Join('\n', tracks.Prepend(TrackColumns)));
        _folder.Write("bundle/segments.jsonl", $"{Segment("seed0")}\n{Segment("seed1")}\n");
    }

    private static string Track(string id, string artists, int popularity) =>
        $"{id},Song {id},{artists},,,{popularity},0,200000,,1,,0.1,0.2,0.3,0.4,0.5,-9,0.6,0.7,120";

    private static string Segment(string seed) =>
        JsonSerializer.Serialize(
            new
            {
                seedArtistId = seed,
                networkArtistIds = Enumerable.Range(0, 10).Select(i => $"a{i}"),
                recommendedTrackIds = Enumerable.Range(0, 60).Select(i => $"t{i}"),
                recommendedPopularity = Enumerable.Range(0, 60),
            }
        );
}
