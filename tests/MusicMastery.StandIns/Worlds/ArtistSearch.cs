namespace MusicMastery.StandIns.Worlds;

/// <summary>The search all services share; how they really search is known to none but them.</summary>
internal static class ArtistSearch
{
    /// <summary>The artists whose name has every word: the whole name first, then by followers.</summary>
    public static List<WorldArtist> Find(World world, string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. world
                .Parts.Artists.Where(artist =>
                    words.Length > 0
                    && words.All(word => artist.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
                )
                .OrderByDescending(artist => artist.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                .ThenByDescending(artist => artist.Followers)
                .ThenBy(artist => artist.Id),
        ];
    }
}
