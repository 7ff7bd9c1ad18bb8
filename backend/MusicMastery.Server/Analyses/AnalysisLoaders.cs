using GraphQL.DataLoader;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Analyses;

/// <summary>Finds analyses by id.</summary>
public sealed class AnalysisLoader(IAnalysisStore store) : BatchLoader<AnalysisId, Analysis>(store.Find)
{
    /// <summary>The node of the analysis with this id; null when there is none.</summary>
    public IDataLoaderResult<AnalysisNode?> Node(AnalysisId id) => Load(id).Then(AnalysisNode.OrNull);
}

/// <summary>Finds the analyses of an artist, newest first.</summary>
public sealed class AnalysesOfArtistLoader(IAnalysisStore store)
    : BatchLoader<ArtistId, IReadOnlyList<Analysis>>(ids =>
        store
            .List(new AnalysisFilter(ArtistIds: ids))
            .GroupBy(analysis => analysis.ArtistId)
            .ToDictionary(analyses => analyses.Key, IReadOnlyList<Analysis> (analyses) => [.. analyses])
    )
{
    /// <summary>The newest completed one; null when there is none.</summary>
    public IDataLoaderResult<Analysis?> Latest(ArtistId artistId) =>
        Load(artistId).Then(found => found?.FirstOrDefault(analysis => analysis.Status == AnalysisStatus.Completed));
}
