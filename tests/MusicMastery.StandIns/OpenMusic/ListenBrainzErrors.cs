using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>The error body ListenBrainz and its Labs share.</summary>
internal static class ListenBrainzErrors
{
    public static IResult Error(int status, string message) => Wire.Json(Body(status, message), status);

    public static JsonObject Body(int status, string message) => new() { ["code"] = status, ["error"] = message };
}
