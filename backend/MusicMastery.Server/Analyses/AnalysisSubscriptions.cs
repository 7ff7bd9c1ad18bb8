using System.Runtime.CompilerServices;
using GraphQL;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Analyses;

/// <summary>Following analyses.</summary>
public sealed class AnalysisSubscriptions(AnalysisProgress progress)
{
    /// <summary>The analysis as it stands now, then after every change; completes when the analysis has ended.</summary>
    /// <param name="analysisId">An analysis's global id.</param>
    /// <param name="cancellationToken">Ends the subscription.</param>
    public async IAsyncEnumerable<AnalysisNode> AnalysisProgress(
        [Id] string analysisId,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var id = GlobalId.Analysis(analysisId, "analysisId");
        var found = false;
        await foreach (var analysis in progress.Follow(id, cancellationToken))
        {
            found = true;
            yield return new AnalysisNode(analysis);
        }

        if (!found)
        {
            throw new InvalidArgumentError("analysisId", "is the id of no analysis; it may have been deleted.");
        }
    }
}
