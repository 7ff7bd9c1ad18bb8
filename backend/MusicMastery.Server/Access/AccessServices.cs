using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Net.Http.Headers;
using MusicMastery.Server.Catalog.Imports;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Access;

/// <summary>Composes who may do what.</summary>
public static class AccessServices
{
    /// <summary>Adds what tells callers and origins apart.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, ServerSettings settings) =>
        services
            .AddSingleton(settings.Access)
            .AddSingleton(KeyFile.Beside(settings.DatabasePath))
            .AddSingleton<ApiKeys>()
            .AddSingleton<Callers>()
            .AddSingleton<Origins>()
            .AddCors();

    /// <summary>Lets listed pages call the graph and send files from browsers; without any, browsers are told nothing, which is no.</summary>
    public static void UseCors(this WebApplication app, AccessSettings settings)
    {
        if (settings.Origins.Count == 0)
        {
            return;
        }

        app.UseWhen(
            context => context.Request.Path == GraphEndpoint.Path || context.Request.Path == UploadEndpoint.Path,
            graph =>
            {
                graph.Use(
                    (context, next) =>
                    {
                        // Also where no origin is given or let in: a cache must not take that answer for all.
                        context.Response.OnStarting(NoteOrigin, context.Response);
                        return next(context);
                    }
                );
                graph.UseCors(app.Services.GetRequiredService<Origins>().Describe);
            }
        );
    }

    /// <summary>Listens at the address, or at the loopback addresses when there is none.</summary>
    public static void ListenAt(this KestrelServerOptions kestrel, IPAddress? address, int port)
    {
        if (address is not null && !address.Equals(IPAddress.IPv6Any))
        {
            kestrel.Listen(address, port);
        }
        else if (address is not null)
        {
            kestrel.ListenAnyIP(port);
        }
        // A free port can only be taken at one address.
        else if (port == 0)
        {
            kestrel.Listen(IPAddress.Loopback, 0);
        }
        else
        {
            kestrel.ListenLocalhost(port);
        }
    }

    private static Task NoteOrigin(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        if (!headers.Vary.Contains(HeaderNames.Origin))
        {
            headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        }

        return Task.CompletedTask;
    }
}
