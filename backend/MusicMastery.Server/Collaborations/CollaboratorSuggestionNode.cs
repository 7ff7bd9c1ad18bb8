using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Collaborations;
using MusicMastery.Server.Artists;

namespace MusicMastery.Server.Collaborations;

/// <summary>An artist the seed artist has not worked with, but somebody close has.</summary>
[Name("CollaboratorSuggestion")]
public sealed class CollaboratorSuggestionNode(CollaboratorSuggestion suggestion)
{
    /// <summary>The suggested artist.</summary>
    public IDataLoaderResult<ArtistNode> Artist([FromServices] ArtistLoader artists) =>
        artists.Required(suggestion.ArtistId);

    /// <summary>Place in the recommended order, 1 first.</summary>
    public int Rank => suggestion.Rank;

    /// <summary>The network artists who share a track with the suggested artist, closest to the seed artist first.</summary>
    public IDataLoaderResult<IReadOnlyList<ArtistNode>> WorkedWith([FromServices] ArtistLoader artists) =>
        artists.Nodes(suggestion.WorkedWith);

    /// <summary>How easily they can be reached over who has worked with whom, 0–1.</summary>
    public double Reachability => suggestion.Reachability;

    /// <summary>What the seed artist could gain, 0–1.</summary>
    public double Benefit => suggestion.Benefit;

    /// <summary>
    /// The share of resamples, 0–1, in which they stay among the first twenty when half of the network's artists are left
    /// out; null in analyses that were stored before it was measured.
    /// </summary>
    public double? Stability => suggestion.Stability;

    /// <summary>The shortest chain of shared tracks or ties, from the seed artist to the suggested one.</summary>
    public IDataLoaderResult<IReadOnlyList<ArtistNode>> IntroductionPath([FromServices] ArtistLoader artists) =>
        artists.Nodes(suggestion.IntroductionPath);

    /// <summary>Distance between mean sounds in the segment's standard deviations, at least 0; null where unknown.</summary>
    public double? StyleDistance => suggestion.StyleDistance;

    /// <summary>
    /// The artist's popularity, or else that of their most popular track in the segment, 0–100, when the analysis ran.
    /// </summary>
    public int? Popularity => suggestion.Popularity;
}
