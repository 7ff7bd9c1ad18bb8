using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.ReccoBeats;

/// <summary>
/// ReccoBeats' error bodies as documented: what is called status within them is not the HTTP status but a code of its
/// own, and what a validation objects to has another form than the rest.
/// </summary>
internal static class ReccoBeatsErrors
{
    private const int Validation = 4004;

    /// <summary>An error for an HTTP status.</summary>
    public static IResult Error(HttpRequest request, int status) => Wire.Json(Body(status, request.Path), status);

    /// <summary>A parameter that breaks its rule.</summary>
    public static IResult Invalid(string parameter, string message) =>
        Wire.Json(
            new JsonObject
            {
                ["status"] = Validation,
                ["errors"] = Wire.List([new JsonObject { ["path"] = parameter, ["message"] = message }]),
            },
            400
        );

    public static JsonObject Body(int status, string path)
    {
        var (code, message) = status switch
        {
            400 => (4002, "The request was malformed"),
            401 => (4011, "Incorrect username or password"),
            403 => (4032, "Account not exist"),
            404 => (4041, "Cannot find the entity"),
            429 => (4291, "Too many requests"),
            _ => (5001, "Unknown internal server error"),
        };
        return new JsonObject
        {
            ["timestamp"] = "2026-11-01T00:00:00.000+00:00",
            ["error"] = message,
            ["path"] = $"uri={path}",
            ["status"] = code,
        };
    }
}
