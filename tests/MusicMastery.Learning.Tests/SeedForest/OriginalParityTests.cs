using System.Text.Json;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.SeedForest;
using MusicMastery.Learning.Tables;
using MusicMastery.Sources.Files;
using MusicMastery.Tests;

namespace MusicMastery.Learning.Tests.SeedForest;

/// <summary>Holds the forest against what the original's own functions gave for two real artists.</summary>
public sealed class OriginalParityTests
{
    private const double Matters = 0.05;

    [Fact]
    public void Forest_Should_AgreeWithTheOriginal_When_FittedToTheSameSegments()
    {
        var references = References();
        var (tracks, segments) = Bundle();
        foreach (var reference in references)
        {
            var seed = new ArtistId(reference.GetProperty("seedArtistId").GetString()!);
            var table = SegmentTable.Of([
                .. segments[seed].Tracks.Select(entry => new SegmentTrack(tracks[entry.TrackId], entry.Popularity)),
            ]);
            Assert.Equal(reference.GetProperty("trainRows").GetInt32(), table.Count);

            var forest = SeedForestMethod.Forest(new TrainingSet(table, table.Rows, []), 1)!;
            AssertSameSigns(reference, forest.Importances());
            Assert.InRange(ProbabilityCorrelation(reference, forest, table, tracks), 0.85, 1);
        }
    }

    private static void AssertSameSigns(JsonElement reference, IReadOnlyList<double> importances) =>
        Assert.All(
            reference
                .GetProperty("importances")
                .EnumerateArray()
                .Select(entry =>
                    (Name: entry.GetProperty("feature").GetString()!, Mean: entry.GetProperty("mean").GetDouble())
                )
                .Where(entry => Math.Abs(entry.Mean) >= Matters),
            entry =>
            {
                var feature =
                    entry.Name == "Explicitness" ? AudioFeature.Explicit : Enum.Parse<AudioFeature>(entry.Name);
                Assert.Equal(Math.Sign(entry.Mean), Math.Sign(importances[(int)feature]));
            }
        );

    private static double ProbabilityCorrelation(
        JsonElement reference,
        FittedSeedForest forest,
        SegmentTable segment,
        Dictionary<TrackId, Track> tracks
    )
    {
        var songs = reference.GetProperty("library").EnumerateArray().ToList();
        var library = SegmentTable.OfLibrary(
            [.. songs.Select(song => tracks[new TrackId(song.GetProperty("id").GetString()!)])],
            Medians.Of(segment.Sounds)
        );
        return RankCorrelation
            .Of(forest.Score(library, library.Rows), [.. songs.Select(song => song.GetProperty("proba").GetDouble())])!
            .Value;
    }

    private static List<JsonElement> References()
    {
        var folder = Path.Combine(RealData.Folder(), "../reference");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "seed-forest-*.json") : [];
        if (files.Length == 0)
        {
            Assert.Skip($"No outputs of the original beside the real data ({folder}).");
        }

        return
        [
            .. files
                .Order(StringComparer.Ordinal)
                .Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement),
        ];
    }

    private static (Dictionary<TrackId, Track> Tracks, Dictionary<ArtistId, CollectedSegment> Segments) Bundle()
    {
        var entries = CatalogFiles
            .Parts(RealData.Folder(), new Provenance(SourceKind.File, DateTimeOffset.UnixEpoch))
            .Where(part => !part.Name.StartsWith("artists", StringComparison.Ordinal))
            .SelectMany(part => part.Rows)
            .Select(row => row.Entry);
        var (tracks, segments) = (new Dictionary<TrackId, Track>(), new Dictionary<ArtistId, CollectedSegment>());
        foreach (var entry in entries)
        {
            if (entry is CatalogEntry.OfTrack { Track: var track })
            {
                tracks[track.Id] = track;
            }
            else if (entry is CatalogEntry.OfSegment { Segment: var segment })
            {
                segments[segment.SeedArtistId] = segment;
            }
        }

        return (tracks, segments);
    }
}
