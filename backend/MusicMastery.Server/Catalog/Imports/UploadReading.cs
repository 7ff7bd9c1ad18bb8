using System.Buffers;
using Microsoft.AspNetCore.Connections;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.Access;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Writes the body of a request to a file while it arrives.</summary>
public sealed class UploadReading(
    ServerSettings settings,
    UploadFolder folder,
    Callers callers,
    IHostApplicationLifetime lifetime,
    ILogger<UploadReading> log
)
{
    private const int BufferSize = 1 << 17;

    /// <summary>The most bytes a file may have.</summary>
    public long Limit => settings.MaxUpload;

    /// <summary>What the sender of a larger one is told.</summary>
    public UploadRefusal TooLarge => UploadRefusal.TooLarge(Limit);

    /// <summary>Reads to the end of the body; gives its length, or why it is not taken.</summary>
    /// <exception cref="OperationCanceledException">The sender has gone, or may send files no more.</exception>
    public async Task<(long Length, UploadRefusal? Refusal)> Read(
        HttpContext context,
        Caller caller,
        ImportId id,
        string name
    )
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            lifetime.ApplicationStopping
        );
        using var access = callers.CancelWhenRefused(caller, either);
        try
        {
            await using var file = folder.Create(id, name);
            return await Copy(context.Request.Body, file, either.Token);
        }
        catch (BadHttpRequestException cut)
        {
            return (0, new UploadRefusal(cut.StatusCode, "The file did not arrive whole; send it again."));
        }
        catch (Exception error) when (IsOurs(error))
        {
            log.UploadNotKept(error);
            return (0, UploadRefusal.NoRoom);
        }
    }

    /// <summary>Removes what has arrived of a file.</summary>
    public void Forget(ImportId id)
    {
        try
        {
            folder.Remove(id);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.UploadNotRemoved(error);
        }
    }

    private async Task<(long, UploadRefusal?)> Copy(Stream body, FileStream file, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var length = 0L;
            while (await body.ReadAsync(buffer, cancellationToken) is var count and > 0)
            {
                length += count;
                if (length > Limit)
                {
                    return (length, TooLarge);
                }

                await file.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }

            // On disk before it is said to have arrived: an import that goes on after a power cut needs all of it.
            file.Flush(flushToDisk: true);
            return (length, length == 0 ? UploadRefusal.Empty : null);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool IsOurs(Exception error) =>
        error
            is (IOException or UnauthorizedAccessException)
                and not (ConnectionResetException or ConnectionAbortedException or BadHttpRequestException);
}
