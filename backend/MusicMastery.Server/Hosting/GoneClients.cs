using Microsoft.AspNetCore.Connections;

namespace MusicMastery.Server.Hosting;

/// <summary>A client that goes away in the middle of its request, or does not read the answer, is no error of ours.</summary>
public static class GoneClients
{
    /// <summary>Ends such requests without a word to anyone but a log that is asked for details.</summary>
    public static void UseGoneClients(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (Exception error) when (IsGone(error, context.RequestAborted))
                {
                    app.Logger.ClientGone(error);
                    context.Abort();
                }
            }
        );

    /// <summary>
    /// Where the connection ends shows in whatever was being done with it: what reads the body is told that it was reset,
    /// what writes the answer that it was given up, and what only waits is cancelled.
    /// </summary>
    private static bool IsGone(Exception error, CancellationToken aborted) =>
        error is ConnectionResetException or ConnectionAbortedException
        || (error is OperationCanceledException && aborted.IsCancellationRequested);
}
