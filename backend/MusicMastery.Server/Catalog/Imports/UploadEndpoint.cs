using System.Net.Mime;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.Access;
using MusicMastery.Server.Hosting;
using MusicMastery.Storage;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Takes a file that is to be imported: its bytes are the body of the request.</summary>
public sealed class UploadEndpoint(
    Callers callers,
    UploadReading reading,
    UploadAnswers answers,
    Origins origins,
    PendingImports pending,
    TimeProvider clock,
    ILogger<UploadEndpoint> log
)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/imports";

    /// <summary>Answers a request.</summary>
    public async Task Answer(HttpContext context)
    {
        // Not that of the graph; it is looked at while the body is read.
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        if (Refusal(context) is { } refusal)
        {
            await answers.Refuse(context, refusal);
            return;
        }

        var caller = callers.Of(context);
        if (!caller.May(Scope.Admin))
        {
            await answers.Deny(context, new AccessError(caller, Scope.Admin));
            return;
        }

        if (UploadName.Read(context.Request.Query) is not { } name)
        {
            await answers.Refuse(context, UploadRefusal.Name);
        }
        else if (context.Request.ContentLength > reading.Limit)
        {
            await answers.Refuse(context, reading.TooLarge);
        }
        else if (pending.Reserve() is { } id)
        {
            await Take(context, caller, id, name);
        }
        else
        {
            await answers.Refuse(context, UploadRefusal.TooMany);
        }
    }

    private async Task Take(HttpContext context, Caller caller, ImportId id, string name)
    {
        var isKept = false;
        try
        {
            var (length, refusal) = await reading.Read(context, caller, id, name);
            if (refusal is not null)
            {
                await answers.Refuse(context, refusal);
                return;
            }

            pending.Add(
                new UploadedImport
                {
                    Id = id,
                    Status = ImportStatus.Queued,
                    FileName = name,
                    ByteCount = length,
                    RequestedAt = clock.Now(),
                }
            );
            isKept = true;
            await answers.Accept(context, id);
        }
        catch (StorageException error) when (!isKept && StorageOutages.IsOne(error))
        {
            log.UploadNotKept(error);
            await answers.Refuse(context, UploadRefusal.NoRoom);
        }
        catch (OperationCanceledException) when (!isKept)
        {
            // The sender has gone or may send files no more, or the server stops.
            context.Abort();
        }
        finally
        {
            if (!isKept)
            {
                reading.Forget(id);
                pending.Remove(id);
            }
        }
    }

    /// <summary>
    /// What is wrong with a request before it matters who sent it. A page elsewhere cannot send this type of content
    /// without asking first; what it says of where it comes from is looked at all the same.
    /// </summary>
    private UploadRefusal? Refusal(HttpContext context)
    {
        var request = context.Request;
        return !HttpMethods.IsPost(request.Method) ? UploadRefusal.Method
            : !origins.IsAllowed(request.Headers.Origin, request) ? UploadRefusal.Origin
            : !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals(MediaTypeNames.Application.Octet, StringComparison.OrdinalIgnoreCase)
                ? UploadRefusal.ContentType
            : null;
    }
}
