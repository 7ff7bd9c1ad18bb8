using System.Text.Json;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>
/// The related artists of the 600k dataset, <c>dict_artists.json</c>: one JSON object of some 300 MB with an artist's id
/// as the name and the ids of the related ones, closest first, as the list. Read token by token.
/// </summary>
internal sealed record RelatedArtistsFile : FileFormat
{
    /// <summary>How many related artists one may have: the service names 20.</summary>
    public const int MostRelated = 1_000;

    private readonly Provenance _provenance;

    public RelatedArtistsFile(Provenance provenance)
        : base("Spotify dataset (600k): related artists")
    {
        _provenance = provenance;
        UsualName = "dict_artists.json";
    }

    /// <inheritdoc/>
    public override IEnumerable<CatalogRow> Rows(TextFile file) => file.ReadBytes(Rows);

    /// <summary>The rows: a pair of artists each.</summary>
    public IEnumerable<CatalogRow> Rows(Stream bytes)
    {
        var tokens = new JsonTokens(bytes);
        Expect(tokens, JsonTokenType.StartObject);
        while (Next(tokens) == JsonTokenType.PropertyName)
        {
            var artist = tokens.Text;
            Expect(tokens, JsonTokenType.StartArray);
            for (var rank = 1; Next(tokens) != JsonTokenType.EndArray; rank++)
            {
                if (tokens.Kind != JsonTokenType.String)
                {
                    throw Unexpected(tokens, "an artist's id");
                }

                yield return Row(artist, tokens.Text, rank, tokens.Line);
            }
        }

        if (tokens.Kind != JsonTokenType.EndObject)
        {
            throw Unexpected(tokens, "an artist's id with a list");
        }
    }

    private CatalogRow Row(string? artist, string? related, int rank, long line)
    {
        var reason =
            !TableIds.IsId(artist)
                ? "The id it stands under is none: up to 200 characters, no control characters, no formula."
            : !TableIds.IsId(related)
                ? "It has an id that is none: up to 200 characters, no control characters, no formula."
            : artist == related ? "It is the artist itself."
            : rank > MostRelated ? $"It has more than {MostRelated} related artists, which no service names."
            : null;
        return reason is null
            ? new CatalogRow(
                new CatalogEntry.OfRelatedArtist(
                    new RelatedArtist(new ArtistId(artist!), new ArtistId(related!), rank, _provenance)
                )
            )
            : new CatalogRow(null, new RefusedRow(line, artist is null ? null : Header.Shown(artist), reason));
    }

    private static void Expect(JsonTokens tokens, JsonTokenType kind)
    {
        if (Next(tokens) != kind)
        {
            throw Unexpected(tokens, kind == JsonTokenType.StartObject ? "an object" : "a list of ids");
        }
    }

    private static JsonTokenType Next(JsonTokens tokens) =>
        tokens.Read()
            ? tokens.Kind
            : throw new CatalogPartException("The JSON ends too early: what came before is kept.");

    private static CatalogPartException Unexpected(JsonTokens tokens, string wanted) =>
        new($"Line {tokens.Line} should have {wanted}, and has something else; what came before is kept.");
}
