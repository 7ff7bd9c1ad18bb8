using MusicMastery.Core.Catalog;

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

    /// <summary>
    /// The artists named as related to each of these, closest first, ties by id; an artist without any has no entry.
    /// </summary>
    /// <param name="ids">The artists asked about.</param>
    /// <param name="source">
    /// The source whose word alone counts; null for every source's, where one named by several stands once, at its closest.
    /// </param>
    IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>> RelatedTo(
        IReadOnlyCollection<ArtistId> ids,
        SourceKind? source = null
    );
}

/// <summary>Choices that are made alike wherever related artists are read.</summary>
public static class RelatedArtistChoice
{
    /// <summary>
    /// The source whose word on related artists counts in the niche of a seed artist, so that two sources' ideas of it are
    /// not mixed in one network; null, for everybody's, where the source of the niche names none.
    /// </summary>
    public static SourceKind? LinkSource(this IArtistStore artists, ArtistId seed, SourceKind origin) =>
        artists.RelatedTo([seed], origin).Count > 0 ? origin : null;
}
