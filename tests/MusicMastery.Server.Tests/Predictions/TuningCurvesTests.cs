using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.Predictions;

/// <summary>What the graph tells of methods at several settings.</summary>
public sealed class TuningCurvesTests
{
    private const string Question = """
        {
          tuningCurves {
            method parameter usual
            points {
              value segmentCount
              withinArtistRankCorrelation { value low high } heldOutAuc { value low high } randomSplitAuc { value low high }
            }
          }
        }
        """;

    [Fact]
    public async Task Curves_Should_TellOfEveryMethod_When_TheDemoFiguresAreThere()
    {
        await using var server = await TestServer.Start([]);

        var curves = (await server.Ask(Question))["tuningCurves"]!.AsArray();

        Assert.Equal(
            ["WITHIN_ARTIST", "SEED_FOREST", "BOOSTED_TREES", "LOGISTIC", "LINEAR_SVM"],
            curves.Select(curve => (string?)curve!["method"])
        );
        foreach (var point in curves.SelectMany(curve => curve!["points"]!.AsArray()))
        {
            Assert.Equal(8, (int)point!["segmentCount"]!);
            // Splitting by row flatters every method at every setting.
            Assert.True(Mean(point, "randomSplitAuc") > Mean(point, "heldOutAuc"));
            var rank = point["withinArtistRankCorrelation"]!;
            Assert.InRange((double)rank["value"]!, (double)rank["low"]!, (double)rank["high"]!);
        }
    }

    [Fact]
    public async Task Curves_Should_BeMeansWithIntervals_When_SegmentsWereMeasured()
    {
        using var folder = new TempFolder();
        folder.Write(
            "tuning.csv",
            """
            seed_artist_id,method,parameter,value,auc,within_artist_rho,split
            a,LOGISTIC,l2,0.1,0.6,0.1,artist
            a,LOGISTIC,l2,0.1,0.7,,row
            b,LOGISTIC,l2,0.1,0.8,0.3,artist
            b,LOGISTIC,l2,0.1,0.9,0.2,row
            b,LOGISTIC,l2,7,0.9,0.2,row
            """
        );
        await using var server = await TestServer.Start(
            [],
            change: settings => settings with { TuningFolder = folder.File("") }
        );

        var curve = (await server.Ask(Question))["tuningCurves"]!.AsArray().Single()!;

        var point = curve["points"]!.AsArray().Single()!;
        Assert.Equal(
            ("LOGISTIC", "l2", 1.0),
            ((string)curve["method"]!, (string)curve["parameter"]!, (double)curve["usual"]!)
        );
        Assert.Equal((0.1, 2), ((double)point["value"]!, (int)point["segmentCount"]!));
        // The mean of .1 and .3, and 1.96 standard errors of .1 each way.
        Assert.Equal(0.2, Mean(point, "withinArtistRankCorrelation"), 1e-12);
        Assert.Equal(0.396, (double)point["withinArtistRankCorrelation"]!["high"]!, 1e-12);
        Assert.Equal(0.004, (double)point["withinArtistRankCorrelation"]!["low"]!, 1e-12);
        Assert.Equal(0.7, Mean(point, "heldOutAuc"), 1e-12);
        Assert.Equal(0.8, Mean(point, "randomSplitAuc"), 1e-12);
    }

    [Fact]
    public async Task Curves_Should_BeNone_When_NothingWasMeasured()
    {
        using var folder = new TempFolder();
        await using var server = await TestServer.Start(
            [],
            change: settings => settings with { TuningFolder = folder.File("") }
        );

        Assert.Empty((await server.Ask(Question))["tuningCurves"]!.AsArray());
    }

    private static double Mean(JsonNode point, string figure) => (double)point[figure]!["value"]!;
}
