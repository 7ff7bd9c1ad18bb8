namespace MusicMastery.Core.Collaborations.BackTest;

/// <summary>An order of possible collaborators that a back-test measures.</summary>
public enum CollaboratorMethod
{
    /// <summary>The product's: reachability times benefit.</summary>
    Recommended,

    /// <summary>The original's: popularity, then followers.</summary>
    Original,

    /// <summary>Popularity alone.</summary>
    Popularity,

    /// <summary>Followers alone, unknown last.</summary>
    Followers,

    /// <summary>How many of the closest artists they have worked with.</summary>
    NetworkArtists,

    /// <summary>How many of the seed artist's collaborators they have worked with (Liben-Nowell and Kleinberg 2007).</summary>
    CommonNeighbours,

    /// <summary>The same, each collaborator's attention shared out (Zhou, Lü and Zhang 2009).</summary>
    ResourceAllocation,

    /// <summary>Personalised PageRank from the seed artist alone, damping .85.</summary>
    PersonalisedPageRank,

    /// <summary>The product's reachability alone.</summary>
    Reachability,
}
