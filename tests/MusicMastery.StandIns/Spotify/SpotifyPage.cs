using System.Globalization;
using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Spotify;

/// <summary>Spotify's paging: limit and offset in the query, and links to the page before and after.</summary>
internal static class SpotifyPage
{
    /// <summary>What is wrong with limit and offset; null where nothing is.</summary>
    public static IResult? Objection(HttpRequest request, int most) =>
        request.Query.ContainsKey("limit") && request.Number("limit") is not { } limit ? Invalid("limit")
        : (request.Number("limit") ?? 1) < 1 || (request.Number("limit") ?? 1) > most ? Invalid("limit")
        : request.Query.ContainsKey("offset") && (request.Number("offset") ?? -1) < 0 ? Invalid("offset")
        : null;

    /// <summary>The page asked for.</summary>
    public static JsonObject Of<T>(HttpRequest request, IReadOnlyList<T> all, int usual, Func<T, JsonObject> item)
    {
        var limit = request.Number("limit") ?? usual;
        var offset = request.Number("offset") ?? 0;
        return new JsonObject
        {
            ["href"] = Link(request, offset, limit),
            ["limit"] = limit,
            ["next"] = offset + limit < all.Count ? Link(request, offset + limit, limit) : null,
            ["offset"] = offset,
            ["previous"] = offset > 0 ? Link(request, Math.Max(0, offset - limit), limit) : null,
            ["total"] = all.Count,
            ["items"] = Wire.List(all.Skip(offset).Take(limit).Select(item)),
        };
    }

    /// <summary>The first page of a list that another thing carries within it.</summary>
    public static JsonObject First<T>(string address, IReadOnlyList<T> all, int limit, Func<T, JsonObject> item) =>
        new()
        {
            ["href"] = Link(address, "", 0, limit),
            ["limit"] = limit,
            ["next"] = limit < all.Count ? Link(address, "", limit, limit) : null,
            ["offset"] = 0,
            ["previous"] = null,
            ["total"] = all.Count,
            ["items"] = Wire.List(all.Take(limit).Select(item)),
        };

    private static IResult Invalid(string what) => SpotifyErrors.Error(400, $"Invalid {what}");

    private static string Link(HttpRequest request, int offset, int limit)
    {
        var others = request.Query.Where(pair => pair.Key is not ("limit" or "offset"));
        var kept = string.Concat(others.Select(pair => $"&{pair.Key}={Uri.EscapeDataString(pair.Value.ToString())}"));
        return Link($"{request.Host()}{request.Path}", kept, offset, limit);
    }

    private static string Link(string address, string kept, int offset, int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{address}?offset={offset}&limit={limit}{kept}");
}
