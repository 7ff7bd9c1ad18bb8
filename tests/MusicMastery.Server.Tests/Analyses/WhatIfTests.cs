using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Analyses;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>What the model expects of songs that do not exist yet, on the small catalog.</summary>
public sealed class WhatIfTests(CatalogServer server) : IClassFixture<CatalogServer>
{
    private const string Ask = """
        query($id: ID!, $features: AudioFeaturesInput!) {
          analysis(id: $id) {
            whatIf(features: $features) {
              appeal appealLow appealHigh appealPercentile supported
              contributions { feature value contribution libraryMedian }
              nearestTracks { id name }
            }
          }
        }
        """;

    [Fact]
    public async Task Song_Should_SoundLikeTheMedian_When_NothingIsSaid()
    {
        var answer = await WhatIf(new { });

        Assert.Equal(12, answer["contributions"]!.AsArray().Count);
        Assert.All(
            answer["contributions"]!.AsArray(),
            part => Assert.Equal((double?)part!["libraryMedian"], (double?)part["value"])
        );
        Assert.InRange((double)answer["appealPercentile"]!, 0, 100);
        Assert.Equal(5, answer["nearestTracks"]!.AsArray().Count);
    }

    [Fact]
    public async Task Appeal_Should_Rise_When_TheSceneRewardsWhatIsAdded()
    {
        // In the small catalog energy drives popularity, and loudness goes with it.
        var (low, high) = (
            await WhatIf(
                new
                {
                    energy = 0.1,
                    loudness = -18,
                    acousticness = 0.9,
                }
            ),
            await WhatIf(
                new
                {
                    energy = 0.9,
                    loudness = -7,
                    acousticness = 0.1,
                }
            )
        );

        Assert.True((double)high["appeal"]! > (double)low["appeal"]!);
        Assert.True((double)high["appealLow"]! < (double)high["appeal"]!);
        Assert.True((double)high["appeal"]! < (double)high["appealHigh"]!);
    }

    [Fact]
    public async Task Song_Should_NotBeSupported_When_NoTrackSoundsLikeIt()
    {
        var answer = await WhatIf(
            new
            {
                tempo = 300,
                liveness = 1,
                speechiness = 1,
                durationMs = 30_000_000,
            }
        );

        Assert.False((bool)answer["supported"]!);
        Assert.NotEmpty(answer["nearestTracks"]!.AsArray());
    }

    [Theory]
    [InlineData("energy: 1.5", "features.energy", "from 0 to 1, and is 1.5")]
    [InlineData("energy: -0.1", "features.energy", "from 0 to 1")]
    [InlineData("energy: 1e999", "features.energy", "")]
    [InlineData("loudness: 11", "features.loudness", "from -60 to 10")]
    [InlineData("tempo: 0", "features.tempo", "above 0 and at most 300")]
    [InlineData("tempo: 301.5", "features.tempo", "above 0 and at most 300, and is 301.5")]
    [InlineData("mode: 2", "features.mode", "1 for major or 0 for minor")]
    [InlineData("durationMs: 999", "features.durationMs", "from 1000 to 36000000")]
    public async Task Feature_Should_BeRefusedByName_When_ItIsOutOfItsRange(string feature, string name, string says)
    {
        var id = await server.Server.StartAnalysis(4);
        await server.Server.Ended(id);

        var answer = await server.Answer(
            $"query($id: ID!) {{ analysis(id: $id) {{ whatIf(features: {{ {feature} }}) {{ appeal }} }} }}",
            new { id }
        );

        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.Contains(says, (string?)error["message"], StringComparison.Ordinal);
        if (
            !feature.Contains("999", StringComparison.Ordinal)
            || feature.StartsWith("duration", StringComparison.Ordinal)
        )
        {
            Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]!["code"]);
            Assert.Equal(name, (string?)error["extensions"]!["argument"]);
        }
    }

    [Theory]
    [InlineData(30)]
    [InlineData(-1)]
    public async Task Answer_Should_BeNull_When_ThereIsNoModel(int artist)
    {
        // Artist 30 has no network, so its analysis fails; the other one was kept by a version that knew no models.
        var id = await server.Server.StartAnalysis(artist < 0 ? 5 : artist);
        await server.Server.Ended(id);
        if (artist < 0)
        {
            var store = server.Server.Services.GetRequiredService<IAnalysisStore>();
            var known = new AnalysisId(GlobalId.Read(id)!.Value.Value);
            var older = store.Find([known])[known] with { Id = new AnalysisId("older") };
            store.Save(older, store.Result(known));
            id = GlobalId.Of(older.Id);
        }

        Assert.Null((await server.Ask(Ask, new { id, features = new { } }))["analysis"]!["whatIf"]);
    }

    [Fact]
    public async Task NearestTracks_Should_BeReadOnce_When_TwoSongsAreAsked()
    {
        var id = await server.Server.StartAnalysis(4);
        await server.Server.Ended(id);
        server.Calls.Take();

        await server.Ask(
            """
            query($id: ID!) {
              analysis(id: $id) {
                a: whatIf(features: { energy: 0.2 }) { nearestTracks { name } }
                b: whatIf(features: { energy: 0.8 }) { nearestTracks { name } }
              }
            }
            """,
            new { id }
        );

        Assert.Single(server.Calls.Take(), call => call == "Tracks.Find");
    }

    private async Task<JsonNode> WhatIf(object features)
    {
        var id = await server.Server.StartAnalysis(4);
        await server.Server.Ended(id);
        return (await server.Ask(Ask, new { id, features }))["analysis"]!["whatIf"]!;
    }
}
