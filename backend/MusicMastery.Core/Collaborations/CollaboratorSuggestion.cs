using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Collaborations;

/// <summary>An artist the seed artist has not worked with, but somebody close has.</summary>
public sealed record CollaboratorSuggestion
{
    /// <summary>The suggested artist.</summary>
    public required ArtistId ArtistId { get; init; }

    /// <summary>Place in the recommended order, 1 first.</summary>
    public required int Rank { get; init; }

    /// <summary>The network artists who share a track with the suggested artist, closest to the seed artist first.</summary>
    public required IReadOnlyList<ArtistId> WorkedWith { get; init; }

    /// <summary>How easily they can be reached over who has worked with whom, 0–1.</summary>
    public required double Reachability { get; init; }

    /// <summary>What the seed artist could gain, 0–1.</summary>
    public required double Benefit { get; init; }

    /// <summary>
    /// The share of resamples, 0–1, in which they stay among the first twenty when half of the network's artists are left
    /// out; null in analyses that were stored before it was measured.
    /// </summary>
    public double? Stability { get; init; }

    /// <summary>The shortest chain of shared tracks or ties, from the seed artist to the suggested one.</summary>
    public required IReadOnlyList<ArtistId> IntroductionPath { get; init; }

    /// <summary>Distance between mean sounds in the segment's standard deviations; null where unknown.</summary>
    public double? StyleDistance { get; init; }

    /// <summary>The suggested artist's followers when the analysis ran.</summary>
    public int? Followers { get; init; }

    /// <summary>The suggested artist's popularity, or else that of their most popular track, when the analysis ran.</summary>
    public int? Popularity { get; init; }
}
