using System.Text.Json.Nodes;

namespace MusicMastery.StandIns.Failing;

/// <summary>A status with the service's own error body, and perhaps a Retry-After.</summary>
internal sealed class StatusFault(string name, int status, string? retryAfter = null) : Fault(name)
{
    internal override Task Serve(Failure failure)
    {
        if (retryAfter is not null)
        {
            failure.Context.Response.Headers.RetryAfter = retryAfter;
        }

        return failure.SendJson(failure.ErrorBody(status), status);
    }
}

/// <summary>The body Spotify documents since July 2026.</summary>
internal sealed class QuotaFault(string? retryAfter)
    : Fault(retryAfter is null ? "quota exceeded" : $"quota exceeded, retry after {retryAfter} s")
{
    internal override Task Serve(Failure failure)
    {
        if (retryAfter is not null)
        {
            failure.Context.Response.Headers.RetryAfter = retryAfter;
        }

        var error = new JsonObject
        {
            ["status"] = 429,
            ["message"] = "Too many requests",
            ["reason"] = "QUOTA_EXCEEDED",
        };
        return failure.SendJson(new JsonObject { ["error"] = error }, 429);
    }
}

/// <summary>An error that looks like success.</summary>
internal sealed class OkWithErrorFault(int status) : Fault($"200 with the error body of {status}")
{
    internal override Task Serve(Failure failure) => failure.SendJson(failure.ErrorBody(status), 200);
}

/// <summary>What a gateway or a portal puts in place of the service.</summary>
internal sealed class HtmlFault(int status) : Fault($"{status} with HTML")
{
    internal override Task Serve(Failure failure)
    {
        failure.Context.Response.StatusCode = status;
        failure.Context.Response.ContentType = "text/html; charset=utf-8";
        return failure.Send("<!DOCTYPE html><html><body><h1>Please wait</h1></body></html>"u8.ToArray());
    }
}
