using System.Globalization;
using GraphQL.DataLoader;
using MusicMastery.Core.Analyses;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Analyses;

/// <summary>A page of analyses.</summary>
public sealed class AnalysisConnection(Page<AnalysisEdge> page) : Connection<AnalysisEdge, AnalysisNode>(page)
{
    internal static AnalysisConnection Of(IReadOnlyList<Analysis> analyses, PageRequest request) =>
        new(
            analyses
                .Cut(request, "analyses", analysis => analysis.Id.Value, (analysis, _) => NewestFirst(analysis))
                .To(
                    (cursor, analysis) =>
                        new AnalysisEdge(cursor, new Loaded<AnalysisNode?>(new AnalysisNode(analysis)))
                )
        );

    /// <summary>Text that sorts as the list does: newest first, ties by id.</summary>
    private static string NewestFirst(Analysis analysis) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{long.MaxValue - analysis.RequestedAt.UtcTicks:D19} {analysis.Id.Value}"
        );
}

/// <summary>An analysis in a list.</summary>
public sealed class AnalysisEdge(string cursor, IDataLoaderResult<AnalysisNode?> node)
    : Edge<AnalysisNode>(cursor, node);
