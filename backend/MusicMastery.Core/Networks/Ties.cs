using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Networks;

/// <summary>What ties the members of a network to each other.</summary>
public static class Ties
{
    /// <summary>One link for each statement of a source that two members are related, in the members' order.</summary>
    public static IEnumerable<ArtistLink> Related(NetworkMembers members) =>
        members.Related.Select(link => new ArtistLink(
            link.From,
            link.To,
            LinkKind.Related,
            link.Similarity ?? 1.0 / link.Rank
        ));

    /// <summary>One link for each pair of members credited on a same track, by id; its weight is how many tracks.</summary>
    public static IEnumerable<ArtistLink> Collaborations(
        NetworkMembers members,
        IEnumerable<IReadOnlyList<ArtistId>> credits
    )
    {
        var ids = members.ArtistIds.ToHashSet();
        return credits
            .Select(credit => credit.Where(ids.Contains).Distinct().Order().ToList())
            .SelectMany(Pairs)
            .CountBy(pair => pair)
            .OrderBy(pair => pair.Key.Item1)
            .ThenBy(pair => pair.Key.Item2)
            .Select(pair => new ArtistLink(pair.Key.Item1, pair.Key.Item2, LinkKind.Collaboration, pair.Value));
    }

    /// <summary>How strongly a link holds a group together: a shared track counts as much as being named first.</summary>
    public static double Strength(ArtistLink link) =>
        link.Kind == LinkKind.Collaboration ? Math.Log2(1 + link.Weight) : Math.Max(link.Weight, 0.05);

    private static IEnumerable<(ArtistId, ArtistId)> Pairs(List<ArtistId> credit)
    {
        for (var first = 0; first < credit.Count; first++)
        {
            for (var second = first + 1; second < credit.Count; second++)
            {
                yield return (credit[first], credit[second]);
            }
        }
    }
}
