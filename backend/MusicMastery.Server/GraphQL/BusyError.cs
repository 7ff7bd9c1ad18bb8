using GraphQL;

namespace MusicMastery.Server.GraphQL;

/// <summary>The server has as much to do as it can take; a moment later it may have room.</summary>
public sealed class BusyError : ExecutionError, IHttpRefusal
{
    /// <summary>The error.</summary>
    public BusyError()
        : base("The server is busy: as many requests as it takes wait already. Try again in a second.")
    {
        Code = "BUSY";
    }

    /// <inheritdoc/>
    public int StatusCode => StatusCodes.Status503ServiceUnavailable;
}
