using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files;

/// <summary>The tables of a catalog bundle but for its tracks.</summary>
internal static class BundleTables
{
    private const int MostRank = 100_000;

    /// <summary>Who the artists are.</summary>
    public static Table Artists(Provenance provenance) =>
        new("artists", ["id", "name", "followers"], row => new CatalogEntry.OfArtist(Artist(row, provenance)));

    /// <summary>Who is related to whom.</summary>
    public static Table Links(Provenance provenance) =>
        new(
            "links",
            ["artist_id", "related_artist_id", "rank"],
            row => new CatalogEntry.OfRelatedArtist(Link(row), provenance)
        );

    private static Artist Artist(TableRow row, Provenance provenance)
    {
        var id = row.Id("id");
        return new Artist
        {
            Id = new ArtistId(id),
            Name = row.Text("name"),
            Followers = row.Integer("followers", 0, int.MaxValue),
            Popularity = row.Integer("popularity", 0, 100),
            Genres =
                row.Text("genres")?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                ?? [],
            ExternalIds = SourceIds.Of(isArtist: true, id, provenance.Source),
            Provenance = provenance,
        };
    }

    private static RelatedArtist Link(TableRow row)
    {
        var from = row.Id("artist_id");
        var to = row.Id("related_artist_id");
        var rank = row.Integer("rank", 1, MostRank);
        if (row.Refusal is null && from == to)
        {
            row.Refuse("related_artist_id", "It is the artist itself: name another one.");
        }

        if (rank is null)
        {
            row.Refuse("rank", $"It is missing: give a whole number from 1 (closest) to {MostRank}.");
        }

        return new RelatedArtist(new ArtistId(from), new ArtistId(to), rank ?? 0);
    }
}
