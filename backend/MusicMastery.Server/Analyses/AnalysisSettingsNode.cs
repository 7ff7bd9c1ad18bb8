using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Artists;

namespace MusicMastery.Server.Analyses;

/// <summary>What was chosen about an analysis.</summary>
[Name("AnalysisSettings")]
public sealed class AnalysisSettingsNode(AnalysisSettings settings)
{
    /// <summary>How far related artists were followed, 1 or 2.</summary>
    public int Degrees => settings.Degrees;

    /// <summary>How many related artists were followed from each artist, 1–50.</summary>
    public int Neighbours => settings.Neighbours;

    /// <summary>The live source that was to be collected from; null where none was named.</summary>
    public SourceKind? Source => settings.Source;

    /// <summary>
    /// The artists that were left out of the network and the segment, at most 100, by id; without those that the catalog
    /// no longer has.
    /// </summary>
    public IDataLoaderResult<IReadOnlyList<ArtistNode>> ExcludedArtists([FromServices] ArtistLoader artists) =>
        artists.Nodes(settings.ExcludeArtistIds);
}
