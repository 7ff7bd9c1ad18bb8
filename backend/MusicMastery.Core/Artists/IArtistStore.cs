namespace MusicMastery.Core.Artists;

/// <summary>Where artists and the links between them are kept.</summary>
public interface IArtistStore
{
    /// <summary>The artists with these ids; an unknown id has no entry.</summary>
    IReadOnlyDictionary<ArtistId, Artist> Find(IReadOnlyCollection<ArtistId> ids);

    /// <summary>
    /// Artists whose name is like the text, or whose id the text is, best match first; ties by followers (most first),
    /// then name, then id. Tolerates typing errors; ignores case and diacritics. At most <paramref name="limit"/>.
    /// </summary>
    IReadOnlyList<ArtistMatch> Search(string text, int limit);

    /// <summary>The artists named as related to each of these, closest first; an artist without any has no entry.</summary>
    IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>> RelatedTo(IReadOnlyCollection<ArtistId> ids);
}
