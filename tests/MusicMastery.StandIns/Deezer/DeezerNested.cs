using System.Globalization;
using System.Text.Json.Nodes;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Deezer;

/// <summary>Deezer's artists and albums as they stand within other objects.</summary>
internal sealed class DeezerNested(DeezerIds ids)
{
    public static long Number(string id) => long.Parse(id, CultureInfo.InvariantCulture);

    /// <summary>As it stands within listed tracks.</summary>
    public JsonObject Artist(WorldArtist artist)
    {
        var id = ids.Artists[artist.Id];
        return new JsonObject
        {
            ["id"] = Number(id),
            ["name"] = artist.Name,
            ["tracklist"] = $"https://api.deezer.com/artist/{id}/top?limit=50",
            ["type"] = "artist",
        };
    }

    /// <summary>As it stands within a track that is looked up.</summary>
    public JsonObject ArtistWithPictures(WorldArtist artist)
    {
        var id = ids.Artists[artist.Id];
        var body = Artist(artist);
        body["link"] = $"https://www.deezer.com/artist/{id}";
        body["share"] = $"https://www.deezer.com/artist/{id}?utm_source=deezer";
        body["picture"] = $"https://api.deezer.com/artist/{id}/image";
        body["picture_small"] = $"https://cdn-images.dzcdn.net/images/artist/{id}/56x56-000000-80-0-0.jpg";
        body["radio"] = true;
        return body;
    }

    /// <summary>Everybody who is credited, the first as main artist.</summary>
    public JsonArray Contributors(IEnumerable<WorldArtist> artists) =>
        new([.. artists.Select((artist, index) => (JsonNode)Contributor(artist, index == 0))]);

    /// <summary>As it stands within tracks.</summary>
    public JsonObject Album(WorldAlbum album)
    {
        var id = ids.Albums[album.Id];
        return new JsonObject
        {
            ["id"] = Number(id),
            ["title"] = album.Name,
            ["cover"] = $"https://api.deezer.com/album/{id}/image",
            ["cover_small"] = null,
            ["md5_image"] = "",
            ["tracklist"] = $"https://api.deezer.com/album/{id}/tracks",
            ["type"] = "album",
        };
    }

    private JsonObject Contributor(WorldArtist artist, bool isMain)
    {
        var body = ArtistWithPictures(artist);
        body["role"] = isMain ? "Main" : "Featured";
        return body;
    }
}
