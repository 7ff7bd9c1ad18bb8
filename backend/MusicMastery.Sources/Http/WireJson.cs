using System.Text.Json;
using System.Text.Json.Serialization;

namespace MusicMastery.Sources.Http;

/// <summary>
/// How the services' JSON is read: what a wire type requires must be there and of its type, or the field is named; what it
/// does not mention is passed over.
/// </summary>
internal static class WireJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 32,
        Converters = { new WireListConverter() },
    };

    /// <summary>What is wrong, by the name of the field.</summary>
    public static string Fault(JsonException cause)
    {
        var message = cause.Message;
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        var what = end < 0 ? message : message[..end];
        return string.IsNullOrEmpty(cause.Path) || cause.Path == "$" ? what : $"{cause.Path[2..]}: {what}";
    }
}
