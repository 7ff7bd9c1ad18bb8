using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Server.Catalog;

namespace MusicMastery.Server.Artists;

/// <summary>Artists that a first visitor can open at once.</summary>
public sealed class FeaturedArtists(IAnalysisStore analyses, DemoFiles demo)
{
    /// <summary>Artists with a completed analysis: those of the demo catalog's list in its order, then newest first.</summary>
    public IEnumerable<ArtistId> Ids()
    {
        var ready = analyses
            .List(new AnalysisFilter(Status: AnalysisStatus.Completed))
            .Select(analysis => analysis.ArtistId)
            .Distinct()
            .ToList();
        return demo.FeaturedArtistIds.Intersect(ready).Union(ready);
    }
}
