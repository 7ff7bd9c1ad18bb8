using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Analyses;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Analyses;

/// <summary>Questions about analyses.</summary>
public sealed class AnalysisQueries(IAnalysisStore store, AnalysisLoader analyses)
{
    /// <summary>The analysis with this id; null when there is none.</summary>
    /// <param name="id">An analysis's global id.</param>
    public IDataLoaderResult<AnalysisNode?> Analysis([Id] string id) => analyses.Node(GlobalId.Analysis(id, "id"));

    /// <summary>The analyses kept, newest first.</summary>
    /// <param name="page">Which part of the list.</param>
    /// <param name="status">Only those that stand here; all when unset.</param>
    public AnalysisConnection Analyses(PageRequest page, AnalysisStatus? status = null) =>
        AnalysisConnection.Of(store.List(new AnalysisFilter(Status: status)), page);
}
