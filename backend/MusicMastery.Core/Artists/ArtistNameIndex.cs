using System.Numerics;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Artists;

/// <summary>A named artist as far as searching needs it.</summary>
/// <param name="Id">The artist.</param>
/// <param name="Name">The name.</param>
/// <param name="Followers">Followers where known: they settle ties.</param>
public sealed record ArtistName(ArtistId Id, string Name, int? Followers);

/// <summary>
/// Finds artists by what somebody types: beginnings of names, words in any order, typing errors. Case and diacritics
/// do not count. Immutable, so safe to share.
/// </summary>
public sealed class ArtistNameIndex
{
    private readonly Entry[] _entries;

    /// <summary>An index of these artists; their order does not matter.</summary>
    public ArtistNameIndex(IEnumerable<ArtistName> artists)
    {
        _entries =
        [
            .. artists
                .OrderByDescending(artist => artist.Followers ?? -1)
                .ThenBy(artist => artist.Name, StringComparer.Ordinal)
                .ThenBy(artist => artist.Id)
                .Select(artist => new Entry(artist.Id, artist.Name, new SearchText(artist.Name))),
        ];
    }

    /// <summary>
    /// The artists whose name is like the text with how well it matched, 0–1, best first; ties by followers (most
    /// first), then name, then id. 1 is the name itself but for case, diacritics and punctuation. At most
    /// <paramref name="limit"/>.
    /// </summary>
    public IReadOnlyList<(ArtistId Id, double Score)> Search(string text, int limit)
    {
        var wanted = new SearchText(text);
        if (wanted.IsEmpty)
        {
            // A name of signs alone, such as "!!!", can only be found as it is written.
            return [.. _entries.Where(entry => entry.Name == text.Trim()).Take(limit).Select(entry => (entry.Id, 1.0))];
        }

        // Sorting is stable, and the entries lie in the order that settles ties.
        return
        [
            .. _entries
                .Where(entry => wanted.MayMatch(entry.Text))
                .Select(entry => (entry.Id, Score: NameLikeness.Of(wanted, entry.Text)))
                .Where(match => match.Score > 0)
                .OrderByDescending(match => match.Score)
                .Take(limit),
        ];
    }

    private readonly record struct Entry(ArtistId Id, string Name, SearchText Text);
}

/// <summary>A text prepared for comparing names.</summary>
internal sealed class SearchText
{
    public SearchText(string text)
    {
        Plain = PlainText.Of(text);
        Words = Plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Joined = string.Concat(Words);
        Letters = Joined.Aggregate(0UL, (letters, letter) => letters | (1UL << (letter % 64)));
    }

    /// <summary>As <see cref="PlainText.Of"/> gives it.</summary>
    public string Plain { get; }

    /// <summary>Its words.</summary>
    public string[] Words { get; }

    /// <summary>Its words without the spaces.</summary>
    public string Joined { get; }

    public bool IsEmpty => Joined.Length == 0;

    /// <summary>The letters that occur, each standing for one of 64 bits.</summary>
    private ulong Letters { get; }

    /// <summary>
    /// Whether the name has enough of this text's letters: one missing letter takes one typing error at least. Spares
    /// most names the closer look.
    /// </summary>
    public bool MayMatch(SearchText name) =>
        BitOperations.PopCount(Letters & ~name.Letters) <= Math.Max(1, Words.Sum(TypingErrors.AllowedIn));
}
