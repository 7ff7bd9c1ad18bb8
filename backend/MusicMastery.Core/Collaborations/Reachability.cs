using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Collaborations;

/// <summary>
/// How easily artists can be reached over people in between: resource allocation (see
/// <see cref="Networks.ResourceAllocation"/>) where the seed artist's own collaborators pass on their whole attention,
/// and artists who are only close to the seed artist a part of it.
/// </summary>
public static class Reachability
{
    /// <summary>What an artist who is close, but has never worked with the seed artist, passes on.</summary>
    public const double Acquaintance = 0.25;

    /// <summary>
    /// The index of each artist who shares a track with somebody in between, above 0. The seed artist and its own
    /// collaborators are not in it.
    /// </summary>
    public static IReadOnlyDictionary<ArtistId, double> From(
        ArtistId seed,
        IReadOnlySet<ArtistId> collaborators,
        IEnumerable<ArtistId> closest,
        CreditGraph credits
    )
    {
        var between = collaborators
            .Union(closest)
            .Order()
            .Select(id => (id, collaborators.Contains(id) ? 1.0 : Acquaintance));
        return credits
            .Allocate(between)
            .Where(entry => entry.Key != seed && !collaborators.Contains(entry.Key))
            .ToDictionary();
    }
}
