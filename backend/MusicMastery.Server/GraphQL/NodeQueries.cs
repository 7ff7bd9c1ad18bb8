using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Artists;
using MusicMastery.Server.Catalog.Imports;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.GraphQL;

/// <summary>Questions by global id.</summary>
public sealed class NodeQueries(
    ArtistLoader artists,
    TrackLoader tracks,
    AnalysisLoader analyses,
    CatalogImportLoader imports
)
{
    /// <summary>Whatever has this id; null when there is nothing.</summary>
    /// <param name="id">A global id.</param>
    public IDataLoaderResult<INode?> Node([Id] string id) => Load(id, "id");

    /// <summary>Whatever has these ids, in their order; null where there is nothing.</summary>
    /// <param name="ids">Global ids, at most 100.</param>
    public IDataLoaderResult<IReadOnlyList<INode?>> Nodes([Id] IReadOnlyList<string> ids) =>
        ids.Count <= PageRequest.MaxSize
            ? ids.Select(id => Load(id, "ids")).ToList().All()
            : throw new InvalidArgumentError(
                "ids",
                $"may have at most {PageRequest.MaxSize} items, and has {ids.Count}."
            );

    private IDataLoaderResult<INode?> Load(string id, string argument) =>
        GlobalId.Read(id) switch
        {
            ("Artist", var value) => artists.Load(new ArtistId(value)).Then(ArtistNode.OrNull).Then(AsNode),
            ("Track", var value) => tracks.Load(new TrackId(value)).Then(TrackNode.OrNull).Then(AsNode),
            ("Analysis", var value) => analyses.Load(new AnalysisId(value)).Then(AnalysisNode.OrNull).Then(AsNode),
            (GlobalId.CatalogImportType, var value) => imports
                .Load(new ImportId(value))
                .Then(CatalogImportNode.OrNull)
                .Then(AsNode),
            _ => throw new InvalidArgumentError(argument, "needs an id as this graph gives it."),
        };

    private static INode? AsNode(INode? node) => node;
}
