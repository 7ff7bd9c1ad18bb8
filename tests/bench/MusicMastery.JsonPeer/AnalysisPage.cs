using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Collaborations;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.JsonPeer;

/// <summary>What the page of an analysis shows.</summary>
internal static class AnalysisPage
{
    private const int Rows = 20;

    public static object Of(Analysis analysis, AnalysisResult result, IArtistStore artistStore, ITrackStore trackStore)
    {
        var songs = result.Library.Take(Rows).ToList();
        var suggestions = result.Collaborators.Take(Rows).ToList();
        var artists = artistStore.Find([
            .. suggestions
                .SelectMany(suggestion => suggestion.WorkedWith.Append(suggestion.ArtistId))
                .Append(analysis.ArtistId)
                .Distinct(),
        ]);
        var tracks = trackStore.Find([.. songs.Select(song => song.TrackId)]);
        var seed = artists[analysis.ArtistId];
        return new
        {
            analysis.Status,
            artist = new
            {
                id = GlobalId.Of(seed.Id),
                seed.Name,
                seed.Followers,
            },
            model = Model(result.Model),
            drivers = result.Drivers.Select(Driver),
            library = new
            {
                totalCount = result.Library.Count,
                nodes = songs.Select(song => Song(song, tracks[song.TrackId])),
            },
            collaborators = new
            {
                totalCount = result.Collaborators.Count,
                nodes = suggestions.Select(suggestion => Suggestion(suggestion, artists)),
            },
        };
    }

    private static object? Model(PopularityModel? model) =>
        model is null
            ? null
            : new
            {
                model.Verdict,
                model.VerdictReason,
                model.TrackCount,
                model.ArtistCount,
                evaluation = new
                {
                    model.Evaluation.HeldOutAuc,
                    model.Evaluation.WithinArtistRankCorrelation,
                    model.Evaluation.Calibration,
                },
            };

    private static object Driver(PopularityDriver driver) =>
        new
        {
            driver.Feature,
            driver.Importance,
            driver.Deviation,
            driver.Direction,
            driver.Stability,
            driver.Effect,
        };

    private static object Song(TrackPrediction song, Track track) =>
        new
        {
            song.Rank,
            song.Appeal,
            song.AppealLow,
            song.AppealHigh,
            song.Gap,
            track = new
            {
                id = GlobalId.Of(track.Id),
                track.Name,
                track.AlbumName,
                track.Popularity,
            },
            song.Contributions,
        };

    private static object Suggestion(
        CollaboratorSuggestion suggestion,
        IReadOnlyDictionary<ArtistId, Artist> artists
    ) =>
        new
        {
            suggestion.Rank,
            suggestion.Reachability,
            suggestion.Benefit,
            artist = new
            {
                id = GlobalId.Of(suggestion.ArtistId),
                artists[suggestion.ArtistId].Name,
                artists[suggestion.ArtistId].Followers,
                artists[suggestion.ArtistId].Popularity,
            },
            workedWith = suggestion.WorkedWith.Select(id => Answers.Named(id, artists)),
        };
}
