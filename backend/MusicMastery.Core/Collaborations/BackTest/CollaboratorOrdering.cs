using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Collaborations.BackTest;

/// <summary>The same candidates in the order of each method; ties by popularity, then id.</summary>
public static class CollaboratorOrdering
{
    private const double Damping = 0.85;

    /// <summary>All candidates of a search in a method's order.</summary>
    public static IReadOnlyList<ArtistId> Of(CollaboratorMethod method, CollaboratorSearch search) =>
        method switch
        {
            CollaboratorMethod.Recommended => [.. search.Suggestions().Select(suggestion => suggestion.ArtistId)],
            CollaboratorMethod.Original =>
            [
                .. search
                    .Candidates.OrderByDescending(id => search.Audience.Popularity(id) ?? -1)
                    .ThenByDescending(id => search.Audience.Followers(id) ?? -1)
                    .ThenBy(id => id),
            ],
            _ => [.. search.InOrder(search.Candidates, Figure(method, search))],
        };

    private static Func<ArtistId, double> Figure(CollaboratorMethod method, CollaboratorSearch search) =>
        method switch
        {
            CollaboratorMethod.Popularity => id => search.Audience.Popularity(id) ?? -1,
            CollaboratorMethod.Followers => id => search.Audience.Followers(id) ?? -1,
            CollaboratorMethod.NetworkArtists => Common(search, search.Closest.ToHashSet()),
            CollaboratorMethod.CommonNeighbours => Common(search, search.Collaborators),
            CollaboratorMethod.ResourceAllocation => In(search.Worked.Allocate(search.Collaborators)),
            CollaboratorMethod.PersonalisedPageRank => search.Worked.Walk([(search.Seed, 1)], Damping),
            CollaboratorMethod.Reachability => In(search.Reachabilities()),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
        };

    private static Func<ArtistId, double> Common(CollaboratorSearch search, IReadOnlySet<ArtistId> between) =>
        id => search.Worked.Neighbours(id).Count(between.Contains);

    private static Func<ArtistId, double> In(IReadOnlyDictionary<ArtistId, double> figures) =>
        id => figures.GetValueOrDefault(id);
}
