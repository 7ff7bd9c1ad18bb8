using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace MusicMastery.Sources.Http;

/// <summary>Makes the HTTP client of one service.</summary>
internal static class ServiceClient
{
    private const int LongestBody = 20 << 20;

    /// <summary>A client that says who asks, follows nobody elsewhere, and reads no endless answer.</summary>
    public static HttpClient Of(ServiceSettings settings)
    {
        var http = new HttpClient(
            new SocketsHttpHandler
            {
                AutomaticDecompression = DecompressionMethods.All,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                MaxConnectionsPerServer = settings.Concurrency,
                AllowAutoRedirect = false,
                // Our own ids are nothing that outside services should see.
                ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
            }
        )
        {
            BaseAddress = settings.Address,
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = LongestBody,
        };
        http.DefaultRequestHeaders.UserAgent.ParseAdd(settings.UserAgent);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return http;
    }
}
