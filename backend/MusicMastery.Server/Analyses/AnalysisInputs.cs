using System.ComponentModel;
using GraphQL;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Analyses;

/// <summary>Which analysis to start.</summary>
public sealed record StartAnalysisInput
{
    /// <summary>The seed artist's global id.</summary>
    [Id]
    public required string ArtistId { get; init; }

    /// <summary>How far to follow related artists, 1 or 2.</summary>
    [DefaultValue(2)]
    public int? Degrees { get; init; }

    /// <summary>How many related artists to follow from each artist, 1–50.</summary>
    [DefaultValue(20)]
    public int? Neighbours { get; init; }

    /// <summary>Artists to leave out of the network and the segment, by global id; at most 100.</summary>
    [Id]
    public IReadOnlyList<string>? ExcludeArtistIds { get; init; }

    /// <summary>
    /// The live source to collect from: SPOTIFY, OPEN_MUSIC or DEEZER. Unset, what was imported for the artist is taken as it
    /// is; for others the first live source that is on and has what an analysis needs.
    /// </summary>
    public SourceKind? Source { get; init; }

    /// <summary>Comes back unchanged in the payload.</summary>
    public string? ClientMutationId { get; init; }
}

/// <summary>Which analysis to cancel.</summary>
public sealed record CancelAnalysisInput
{
    /// <summary>The analysis's global id.</summary>
    [Id]
    public required string AnalysisId { get; init; }

    /// <summary>Comes back unchanged in the payload.</summary>
    public string? ClientMutationId { get; init; }
}

/// <summary>Which analysis to delete.</summary>
public sealed record DeleteAnalysisInput
{
    /// <summary>The analysis's global id.</summary>
    [Id]
    public required string AnalysisId { get; init; }

    /// <summary>Comes back unchanged in the payload.</summary>
    public string? ClientMutationId { get; init; }
}
