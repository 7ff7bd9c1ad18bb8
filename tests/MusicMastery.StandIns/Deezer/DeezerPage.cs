using System.Globalization;
using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Deezer;

/// <summary>Deezer's paging: limit and index in the query, at most 100 a page however many are asked for.</summary>
internal static class DeezerPage
{
    /// <summary>The page asked for; the link to the next is absent on the last.</summary>
    public static JsonObject Of<T>(HttpRequest request, List<T> all, int usual, Func<T, JsonObject> item)
    {
        var limit = request.Number("limit") is > 0 and var asked ? Math.Min(asked, 100) : usual;
        var index = Math.Max(0, request.Number("index") ?? 0);
        var body = new JsonObject
        {
            ["data"] = Wire.List(all.Skip(index).Take(limit).Select(item)),
            ["total"] = all.Count,
        };
        if (index > 0)
        {
            body["prev"] = Link(request, Math.Max(0, index - limit), limit);
        }

        if (index + limit < all.Count)
        {
            body["next"] = Link(request, index + limit, limit);
        }

        return body;
    }

    private static string Link(HttpRequest request, int index, int limit)
    {
        var others = request.Query.Where(pair => pair.Key is not ("limit" or "index"));
        var kept = string.Concat(others.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value.ToString())}&"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{request.Host()}{request.Path}?{kept}limit={limit}&index={index}"
        );
    }
}
