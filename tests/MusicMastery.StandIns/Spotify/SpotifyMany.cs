using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Spotify;

/// <summary>Look-ups by id, one or several, as all of Spotify's things have them.</summary>
internal static class SpotifyMany
{
    /// <summary>The thing, 404 where there is none, 400 where the id is none.</summary>
    public static IResult One<T>(string id, Func<string, T?> find, Func<T, JsonObject> body)
        where T : class =>
        !Worlds.SpotifyIds.IsId(id) ? SpotifyErrors.InvalidId
        : find(id) is { } item ? Wire.Json(body(item))
        : SpotifyErrors.NotFound;

    /// <summary>The things in the order of the ids, null where there is none.</summary>
    public static IResult Several<T>(
        HttpRequest request,
        string name,
        int most,
        Func<string, T?> find,
        Func<T, JsonObject> body
    )
        where T : class
    {
        var ids = request.Texts("ids");
        return ids.Length == 0 ? SpotifyErrors.Error(400, "Missing required field: ids")
            : ids.Length > most ? SpotifyErrors.TooManyIds
            : !ids.All(Worlds.SpotifyIds.IsId) ? SpotifyErrors.InvalidId
            : Wire.Json(
                new JsonObject { [name] = Wire.List(ids.Select(id => find(id) is { } item ? body(item) : null)) }
            );
    }
}
