using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Storage.Artists;

/// <summary>An artist as it lies in the file.</summary>
internal static class ArtistDocument
{
    public const string Name = "n";
    public const string Followers = "f";
    private const string Disambiguation = "c";
    private const string Genres = "g";
    private const string Popularity = "p";
    private const string ImageUrl = "u";
    private const string ExternalIds = "x";
    public const string Origin = "o";

    public static EntryKind<Artist> Kind(OriginTable origins) =>
        new(
            artist => artist.Id.Value,
            document => Read(document, origins),
            artist => Write(artist, origins),
            CatalogMerge.Fill,
            CatalogMerge.Same
        )
        {
            Origin = artist => artist.Provenance,
            Without = CatalogMerge.Without,
            IsMention = artist =>
                artist
                    is {
                        Name: null,
                        Disambiguation: null,
                        Genres: [],
                        Followers: null,
                        Popularity: null,
                        ImageUrl: null
                    },
        };

    public static BsonDocument Write(Artist artist, OriginTable origins)
    {
        var document = new BsonDocument { ["_id"] = artist.Id.Value, [Origin] = origins.IdOf(artist.Provenance) };
        document.Set(Name, artist.Name);
        document.Set(Disambiguation, artist.Disambiguation);
        document.Set(Followers, artist.Followers);
        document.Set(Popularity, artist.Popularity);
        document.Set(ImageUrl, artist.ImageUrl);
        if (artist.Genres.Count > 0)
        {
            document[Genres] = DocumentFields.Joined(artist.Genres);
        }

        if (artist.ExternalIds.Count > 0)
        {
            document[ExternalIds] = new BsonArray(artist.ExternalIds.Select(WriteExternalId));
        }

        return document;
    }

    public static Artist Read(BsonDocument document, OriginTable origins) =>
        new()
        {
            Id = new ArtistId(document["_id"].AsString),
            Name = document.Text(Name),
            Disambiguation = document.Text(Disambiguation),
            Genres = document.Text(Genres) is { } genres ? DocumentFields.Split(genres) : [],
            Followers = document.Int(Followers),
            Popularity = document.Int(Popularity),
            ImageUrl = document.Text(ImageUrl),
            ExternalIds = document[ExternalIds] is BsonArray ids ? [.. ids.Select(ReadExternalId)] : [],
            Provenance = origins.Find(document[Origin].AsInt32),
        };

    private static BsonValue WriteExternalId(ExternalId id) =>
        new BsonDocument
        {
            ["s"] = id.Source.ToString(),
            ["v"] = id.Value,
            ["u"] = id.Url,
        };

    private static ExternalId ReadExternalId(BsonValue id) =>
        new(Enum.Parse<SourceKind>(id["s"].AsString), id["v"].AsString, id["u"].AsString);
}
