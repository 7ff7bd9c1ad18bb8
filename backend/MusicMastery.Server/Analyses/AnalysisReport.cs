using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions;

namespace MusicMastery.Server.Analyses;

/// <summary>
/// Writes what an analysis found. The JSON holds nothing that differs from run to run: no times, no ids of the run.
/// Its names are those of the GraphQL contract.
/// </summary>
public static class AnalysisReport
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>The whole analysis as indented JSON.</summary>
    public static string Json(Artist seed, AnalysisSettings settings, AnalysisResult result, IArtistStore artists)
    {
        var names = Names(result, artists);
        var report = new
        {
            Artist = Named(seed.Id, names),
            settings.Degrees,
            settings.Neighbours,
            ExcludeArtistIds = settings.ExcludeArtistIds.Select(id => id.Value),
            Network = new
            {
                result.Network.Degrees,
                VertexCount = result.Network.Vertices.Count,
                LinkCount = result.Network.Links.Count,
                result.Network.Communities,
                Vertices = result.Network.Vertices.Select(vertex => new
                {
                    Artist = Named(vertex.ArtistId, names),
                    vertex.Degree,
                    vertex.Community,
                    vertex.Centrality,
                }),
            },
            Segment = new
            {
                result.Segment.ArtistCount,
                result.Segment.TrackCount,
                result.Segment.PopularityThreshold,
                result.Segment.AudioFeatureCoverage,
                result.Segment.Distributions,
                result.Segment.PopularityDistribution,
                result.Segment.Correlations,
            },
            Model = result.Model is { } model
                ? new
                {
                    model.Method,
                    model.TrackCount,
                    model.ArtistCount,
                    model.Verdict,
                    model.VerdictReason,
                    Evaluation = Evaluation(model.Evaluation),
                    model.TypicalityReward,
                    Comparison = model.Comparison.Select(Evaluation),
                }
                : null,
            result.Drivers,
            result.DriverGroups,
            SongsToPromote = result.SongsToPromote().Select(Song),
            Library = result.Library.Select(Song),
            Collaborators = result.Collaborators.Select(suggestion => new
            {
                suggestion.Rank,
                Artist = Named(suggestion.ArtistId, names),
                WorkedWith = suggestion.WorkedWith.Select(id => Named(id, names)),
                suggestion.Reachability,
                suggestion.Benefit,
                suggestion.Stability,
                IntroductionPath = suggestion.IntroductionPath.Select(id => Named(id, names)),
                suggestion.StyleDistance,
                suggestion.Followers,
                suggestion.Popularity,
            }),
            result.Gaps,
            result.Reproduction,
        };
        return JsonSerializer.Serialize(report, s_json);
    }

    /// <summary>The answers in a few lines for a reader.</summary>
    public static string Text(Artist seed, AnalysisResult result, IArtistStore artists)
    {
        var names = Names(result, artists);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{seed.Name ?? seed.Id.Value}");
        text.AppendLine(result.Model?.VerdictReason ?? "No model: the segment is too small to learn from.");
        text.AppendLine().AppendLine("Songs to promote (gap, appeal, popularity)");
        foreach (var song in result.SongsToPromote().Take(10))
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  {song.Gap, 5:+0;-0} {song.Appeal, 6:P0} {song.Popularity, 4}  {song.Name}"
            );
        }

        text.AppendLine().AppendLine("What drives popularity");
        foreach (var driver in result.Drivers.Take(6))
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  {driver.Importance, 6:+0.00;-0.00} ± {driver.Deviation:0.00}  {driver.Feature} ({driver.Direction})"
            );
        }

        text.AppendLine().AppendLine("Possible collaborators (reachability, benefit)");
        foreach (var suggestion in result.Collaborators.Take(10))
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  {suggestion.Reachability:0.00} {suggestion.Benefit:0.00}  "
                    + $"{names.GetValueOrDefault(suggestion.ArtistId)?.Name ?? suggestion.ArtistId.Value}"
            );
        }

        return text.ToString().TrimEnd();
    }

    private static IReadOnlyDictionary<ArtistId, Artist> Names(AnalysisResult result, IArtistStore artists) =>
        artists.Find([
            .. result
                .Network.Vertices.Select(vertex => vertex.ArtistId)
                .Concat(
                    result.Collaborators.SelectMany(s => s.WorkedWith.Concat(s.IntroductionPath).Append(s.ArtistId))
                )
                .Distinct(),
        ]);

    private static object Named(ArtistId id, IReadOnlyDictionary<ArtistId, Artist> names) =>
        new { Id = id.Value, names.GetValueOrDefault(id)?.Name };

    private static object Song(TrackPrediction song) =>
        new
        {
            song.Rank,
            Track = new { Id = song.TrackId.Value, song.Name },
            song.Popularity,
            song.Appeal,
            song.AppealLow,
            song.AppealHigh,
            song.AppealPercentile,
            song.PopularityPercentile,
            song.SegmentPopularityPercentile,
            song.Gap,
            song.IsPopular,
            song.IsExpectedPopular,
            song.Stability,
            Reason = SongReason.Of(song.Contributions),
            song.Typicality,
            song.Contributions,
            AlternateReleases = song.AlternateReleases.Select(id => id.Value),
        };

    private static object Evaluation(ModelEvaluation evaluation) =>
        new
        {
            evaluation.Method,
            evaluation.HeldOutAuc,
            evaluation.HeldOutAveragePrecision,
            evaluation.WithinArtistRankCorrelation,
            evaluation.Recall,
            evaluation.Precision,
            evaluation.BrierSkill,
            evaluation.RandomSplitAuc,
            evaluation.Calibration,
        };
}
