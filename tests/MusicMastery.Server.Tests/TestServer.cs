using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Hosting;
using Serilog.Core;

namespace MusicMastery.Server.Tests;

/// <summary>The composed server on a free port, with its database in a temporary folder.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly TempFolder? _owned;

    private TestServer(WebApplication app, TempFolder? owned)
    {
        (App, _owned) = (app, owned);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public WebApplication App { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => App.Services;

    /// <summary>Starts a server.</summary>
    /// <param name="catalog">What the catalog holds; null leaves it as it is.</param>
    /// <param name="folder">Where the database lies; a folder of its own when unset.</param>
    /// <param name="adjust">Replaces parts of the composition.</param>
    /// <param name="change">Changes the settings.</param>
    public static async Task<TestServer> Start(
        IEnumerable<CatalogEntry>? catalog = null,
        TempFolder? folder = null,
        Action<IServiceCollection>? adjust = null,
        Func<ServerSettings, ServerSettings>? change = null
    )
    {
        var owned = folder is null ? new TempFolder() : null;
        var settings = new ServerSettings
        {
            DatabasePath = (folder ?? owned!).File("test.db"),
            Port = 0,
            Demo = false,
            Limits = new GraphLimits { Rate = null },
        };
        var app = WebHost.Create(
            change?.Invoke(settings) ?? settings,
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(NullLoggerFactory.Instance));
                services.Replace(ServiceDescriptor.Singleton(Logger.None));
                adjust?.Invoke(services);
            }
        );
        if (catalog is not null)
        {
            app.Services.GetRequiredService<ICatalogWriter>().Keep(catalog);
        }

        await app.StartAsync();
        return new TestServer(app, owned);
    }

    /// <summary>Asks the graph and gives the data; fails on any error.</summary>
    public async Task<JsonNode> Ask(string query, object? variables = null)
    {
        var answer = await Answer(query, variables);
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>Asks the graph and gives the whole answer.</summary>
    public async Task<JsonNode> Answer(string query, object? variables = null)
    {
        using var response = await Http.PostAsJsonAsync("/graphql", new { query, variables });
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        _owned?.Dispose();
    }
}
