using MusicMastery.Core.Analyses;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources;

namespace MusicMastery.Server.Catalog;

/// <summary>Forgets a source: first what was made of what it said, then what it said, then its kept answers.</summary>
public sealed class Forgetting(
    ISourceRemoval catalog,
    IAnalysisStore analyses,
    IAnswerStore answers,
    IReadOnlyList<LiveSource> sources
)
{
    /// <summary>The analyses that rest on what the source said.</summary>
    public IReadOnlyList<AnalysisId> AnalysesOf(SourceKind source)
    {
        var tracks = catalog.TracksOf(source);
        return
        [
            .. analyses
                .List(new AnalysisFilter())
                .Where(analysis => analyses.Result(analysis.Id) is { } result && RestsOn(result, source, tracks))
                .Select(analysis => analysis.Id),
        ];
    }

    /// <summary>Also where the source only filled what the one named left unknown.</summary>
    private static bool RestsOn(AnalysisResult result, SourceKind source, IReadOnlySet<TrackId> tracks) =>
        result.Reproduction.Sources.Contains(source)
        || result.Segment.Tracks.Any(track => tracks.Contains(track.TrackId))
        || result.Library.Any(song => tracks.Contains(song.TrackId));

    /// <summary>Forgets the source. Killed on the way, it ends the same when it is run again.</summary>
    /// <param name="source">The source.</param>
    /// <param name="resting">The analyses that rest on it.</param>
    public (RemovedCounts Removed, int Answers) Forget(SourceKind source, IEnumerable<AnalysisId> resting)
    {
        foreach (var id in resting)
        {
            analyses.Delete(id);
        }

        var removed = catalog.Remove(source);
        var services = source == SourceKind.ReccoBeats ? [LiveSources.ReccoBeats] : ServicesOf(source);
        return (removed, services.Sum(answers.Forget));
    }

    private IEnumerable<string> ServicesOf(SourceKind source) =>
        sources.Where(live => live.Kind == source).SelectMany(live => live.Services);
}
