using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MusicMastery.StandIns.Serving;

/// <summary>What all services' answers are written with.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>JSON with a status.</summary>
    public static IResult Json(JsonNode body, int status = StatusCodes.Status200OK) =>
        Results.Text(Text(body), "application/json", Encoding.UTF8, status);

    /// <summary>A node as it goes over the wire.</summary>
    public static string Text(JsonNode body) => body.ToJsonString(Options);

    /// <summary>A list.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    /// <summary>Year, month and day.</summary>
    public static string Date(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The query's whole number of this name; null where it is not given or is none.</summary>
    public static int? Number(this HttpRequest request, string name) =>
        int.TryParse(request.Query[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The query's text of this name; empty where it is not given.</summary>
    public static string Text(this HttpRequest request, string name) => request.Query[name].ToString();

    /// <summary>The query's comma-separated list of this name.</summary>
    public static string[] Texts(this HttpRequest request, string name) =>
        request.Text(name).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Where the client reaches the stand-in, without a slash at the end.</summary>
    public static string Host(this HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
