using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;

namespace MusicMastery.Server.Artists;

/// <summary>Artists that a first visitor can open at once.</summary>
public sealed class FeaturedArtists(IAnalysisStore analyses)
{
    /// <summary>Artists with a completed analysis, newest first.</summary>
    public IEnumerable<ArtistId> Ids() =>
        analyses
            .List(new AnalysisFilter(Status: AnalysisStatus.Completed))
            .Select(analysis => analysis.ArtistId)
            .Distinct();
}
