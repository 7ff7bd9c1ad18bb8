using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Networks;

/// <summary>Who belongs to a network and how close they are, before their collaborations are known.</summary>
/// <param name="Degrees">How far the network was followed.</param>
/// <param name="Members">The artists, the seed artist first, then by degree, then in the source's order.</param>
/// <param name="Related">Who is named as related to whom among them, by source order.</param>
public sealed record NetworkMembers(
    int Degrees,
    IReadOnlyList<NetworkMember> Members,
    IReadOnlyList<RelatedArtist> Related
)
{
    /// <summary>The seed artist.</summary>
    public ArtistId SeedArtistId => Members[0].ArtistId;

    /// <summary>The members' ids in their order.</summary>
    public IReadOnlyList<ArtistId> ArtistIds { get; } = [.. Members.Select(member => member.ArtistId)];

    /// <summary>The ids of everybody but the seed artist, in their order.</summary>
    public IReadOnlyList<ArtistId> OtherIds { get; } = [.. Members.Skip(1).Select(member => member.ArtistId)];

    /// <summary>
    /// The artists nearest to the seed artist: those a source names as related to it, closest first. Where no source
    /// says who is related to whom, every member is as near as the next.
    /// </summary>
    public IReadOnlyList<ArtistId> Closest(int count)
    {
        var related = Related
            .Where(link => link.From == SeedArtistId)
            .OrderBy(link => link.Rank)
            .ThenBy(link => link.To)
            .Select(link => link.To)
            .Take(count)
            .ToList();
        return related.Count > 0 ? related : OtherIds;
    }
}

/// <summary>An artist of a network with its distance from the seed artist; null where it is not known.</summary>
public sealed record NetworkMember(ArtistId ArtistId, int? Degree);
