using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>The artists that a row credits, and what it says of them.</summary>
/// <param name="Ids">Their ids, each once, in the order of the credit.</param>
/// <param name="Told">Those of whom it says something.</param>
internal sealed record Credits(IReadOnlyList<ArtistId> Ids, IReadOnlyList<Artist> Told)
{
    /// <summary>Artists by id, with a name each where the row has as many names as ids.</summary>
    public static Credits Of(IReadOnlyList<string> ids, IReadOnlyList<string> names, Provenance provenance)
    {
        var credits = names.Count == ids.Count ? ids.Zip(names) : [];
        return new Credits(
            [.. ids.Distinct(StringComparer.Ordinal).Select(id => new ArtistId(id))],
            [
                .. credits
                    .Where(credit => credit.First.Length > 0 && !string.IsNullOrWhiteSpace(credit.Second))
                    .DistinctBy(credit => credit.First)
                    .Select(credit => Artist(credit.First, credit.Second.Trim(), provenance)),
            ]
        );
    }

    /// <summary>Artists of whom the row has but the names, which then make their ids.</summary>
    public static Credits OfNames(TableRow row, string column, IEnumerable<string> names, Provenance provenance)
    {
        string[] known =
        [
            .. names.Select(name => name.Trim()).Where(name => name.Length > 0).Take(TableIds.MostArtists + 1),
        ];
        if (known.Length == 0)
        {
            row.Refuse(column, "No artist is named: every track needs one.");
        }

        string[] ids = [.. known.Select(name => NameId.Of(name).Value)];
        if (known.Length > 0)
        {
            row.Checked(column, ids);
        }

        return Of(ids, known, provenance);
    }

    private static Artist Artist(string id, string name, Provenance provenance) =>
        new()
        {
            Id = new ArtistId(id),
            Name = name,
            ExternalIds = SourceIds.Of(isArtist: true, id, provenance.Source),
            Provenance = provenance,
        };
}
