using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Server.Analyses;

namespace MusicMastery.Server.Catalog;

/// <summary>Has the featured artists of the demo catalog analysed, so that a first visitor finds answers.</summary>
public sealed class DemoAnalyses(DemoFiles demo, IArtistStore artists, IAnalysisStore analyses, PendingAnalyses pending)
{
    /// <summary>
    /// Queues an analysis for each featured artist in the catalog that never had one to its end; gives those that wait.
    /// </summary>
    public IReadOnlyList<Analysis> Queue()
    {
        pending.Resume();
        var there = artists.Find(demo.FeaturedArtistIds);
        var ended = analyses
            .List(new AnalysisFilter(ArtistIds: demo.FeaturedArtistIds))
            .Where(analysis => analysis.HasEnded())
            .Select(analysis => analysis.ArtistId)
            .ToHashSet();
        return
        [
            .. demo
                .FeaturedArtistIds.Where(id => there.ContainsKey(id) && !ended.Contains(id))
                .Select(id => pending.Add(id, new AnalysisSettings()).Analysis)
                .OfType<Analysis>(),
        ];
    }
}
