using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Failing;

/// <summary>One call that is to fail, and what a fault needs for it.</summary>
/// <param name="Context">The call.</param>
/// <param name="Answer">Has the service answer; what it would have sent.</param>
/// <param name="ErrorBody">The service's error body for a status.</param>
/// <param name="Send">Logs the status and sends the body.</param>
/// <param name="Log">Logs a status without sending anything; 0 for none.</param>
/// <param name="Stopping">Set when the stand-in stops.</param>
internal sealed record Failure(
    HttpContext Context,
    Func<Task<byte[]>> Answer,
    Func<int, JsonNode> ErrorBody,
    Func<byte[], Task> Send,
    Action<int> Log,
    CancellationToken Stopping
)
{
    /// <summary>Sends JSON with a status.</summary>
    public Task SendJson(JsonNode body, int status)
    {
        Context.Response.StatusCode = status;
        Context.Response.ContentType = "application/json; charset=utf-8";
        return Send(System.Text.Encoding.UTF8.GetBytes(Wire.Text(body)));
    }
}
