using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Collaborations;

/// <summary>Who could introduce the seed artist to another.</summary>
public static class Introduction
{
    /// <summary>
    /// The shortest chain, from the seed artist over one artist in between to the other. In between is preferably somebody
    /// the seed artist has worked with, else somebody close to it; then who shares most tracks with the other; then by id.
    /// </summary>
    public static IReadOnlyList<ArtistId> Path(CollaboratorSearch search, ArtistId to)
    {
        var close = search.Closest.ToHashSet();
        var between = search
            .Worked.Neighbours(to)
            .Where(id => search.Collaborators.Contains(id) || close.Contains(id))
            .OrderByDescending(search.Collaborators.Contains)
            .ThenByDescending(id => search.Worked.Shared(id, to))
            .ThenBy(id => id)
            .Take(1);
        return [search.Seed, .. between, to];
    }
}
