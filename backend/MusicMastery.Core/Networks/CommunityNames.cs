using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Networks;

/// <summary>Finds words for the groups of a network.</summary>
public static class CommunityNames
{
    /// <summary>
    /// The groups by index. A group is called by the genre most of its artists share, if at least a third do; else
    /// "around" its most central artist with a name; else by its number.
    /// </summary>
    public static IReadOnlyList<Community> Describe(
        IReadOnlyList<NetworkVertex> vertices,
        IReadOnlyDictionary<ArtistId, Artist> artists
    ) =>
        [
            .. vertices
                .GroupBy(vertex => vertex.Community)
                .OrderBy(group => group.Key)
                .Select(group => new Community(group.Key, Label(group.Key, [.. group], artists), group.Count())),
        ];

    private static string Label(
        int index,
        IReadOnlyList<NetworkVertex> vertices,
        IReadOnlyDictionary<ArtistId, Artist> artists
    )
    {
        var known = vertices
            .OrderByDescending(vertex => vertex.Centrality)
            .ThenBy(vertex => vertex.ArtistId)
            .Select(vertex => artists.GetValueOrDefault(vertex.ArtistId))
            .OfType<Artist>()
            .ToList();
        var genre = known
            .SelectMany(artist => artist.Genres.Distinct())
            .CountBy(name => name)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (genre.Value * 3 >= vertices.Count && genre.Value > 0)
        {
            return genre.Key;
        }

        return known.FirstOrDefault(artist => artist.Name is not null) is { } central
            ? $"around {central.Name}"
            : $"group {index + 1}";
    }
}
