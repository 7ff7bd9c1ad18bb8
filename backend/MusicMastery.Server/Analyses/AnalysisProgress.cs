using MusicMastery.Core.Analyses;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Analyses;

/// <summary>Tells followers how analyses come along.</summary>
public sealed class AnalysisProgress(IAnalysisStore store)
    : Followers<AnalysisId, Analysis>(
        analysis => analysis.Id,
        id => store.Find([id]).GetValueOrDefault(id),
        analysis => analysis.HasEnded()
    );
