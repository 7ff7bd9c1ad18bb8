using System.Security.Cryptography;

namespace MusicMastery.StandIns.Serving;

/// <summary>Answers 304 where the client already has what would be sent.</summary>
internal static class ETags
{
    /// <summary>The body to send: none where the tag the client names is that of the answer.</summary>
    public static byte[] Apply(HttpContext context, byte[] body)
    {
        var (request, response) = (context.Request, context.Response);
        if (request.Method != HttpMethods.Get || response.StatusCode != StatusCodes.Status200OK)
        {
            return body;
        }

        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..32]}\"";
        response.Headers.ETag = tag;
        if (!request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(tag))
        {
            return body;
        }

        response.StatusCode = StatusCodes.Status304NotModified;
        response.ContentType = null;
        return [];
    }
}
