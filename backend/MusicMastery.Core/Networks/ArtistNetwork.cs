using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Networks;

/// <summary>The artists within reach of a seed artist, and who is tied to whom.</summary>
public sealed record ArtistNetwork
{
    /// <summary>How far the network was followed from the seed artist, at least 1.</summary>
    public required int Degrees { get; init; }

    /// <summary>The artists, the seed artist first, then by degree, then in the source's order.</summary>
    public required IReadOnlyList<NetworkVertex> Vertices { get; init; }

    /// <summary>The ties between the vertices.</summary>
    public required IReadOnlyList<ArtistLink> Links { get; init; }

    /// <summary>Groups of artists more tied to each other than to the rest, largest first.</summary>
    public required IReadOnlyList<Community> Communities { get; init; }
}

/// <summary>An artist in a network.</summary>
/// <param name="ArtistId">The artist.</param>
/// <param name="Degree">
/// Distance from the seed artist in related-artist steps: 0 the seed artist, 1, 2; null where the source listed the
/// network without saying who is related to whom.
/// </param>
/// <param name="Community">The <see cref="Community.Index"/> it belongs to.</param>
/// <param name="Centrality">Degree centrality by link weight, 0–1; the most connected artist has 1.</param>
public sealed record NetworkVertex(ArtistId ArtistId, int? Degree, int Community, double Centrality);

/// <summary>What ties two artists.</summary>
public enum LinkKind
{
    /// <summary>A source names one as related to the other.</summary>
    Related,

    /// <summary>They are credited on the same track.</summary>
    Collaboration,
}

/// <summary>A tie between two artists of a network.</summary>
/// <param name="From">For a related artist the one asked about; for a collaboration the smaller id.</param>
/// <param name="To">The other artist.</param>
/// <param name="Kind">What ties them.</param>
/// <param name="Weight">
/// Related: closeness from 0 to 1, the source's similarity or else 1/rank. Collaboration: tracks shared, at least 1.
/// </param>
public sealed record ArtistLink(ArtistId From, ArtistId To, LinkKind Kind, double Weight);

/// <summary>A group of artists more tied to each other than to the rest.</summary>
/// <param name="Index">Its number within the network, from 0, largest group first.</param>
/// <param name="Label">The name of its most central named artist, or its commonest genre.</param>
/// <param name="Size">How many artists it has.</param>
public sealed record Community(int Index, string Label, int Size);
