using System.Net;
using Microsoft.AspNetCore.Http;
using MusicMastery.Server.Access;

namespace MusicMastery.Server.Tests.Access;

/// <summary>Which pages a browser lets call the server.</summary>
public sealed class OriginTests
{
    private const string Listed = "https://music.example";

    [Fact]
    public async Task Preflight_Should_BeAnswered_When_ThePageIsListed()
    {
        await using var server = await KeyedServer.Start(origins: [Listed]);

        using var response = await Send(
            server,
            HttpMethod.Options,
            Listed,
            "authorization,content-type,graphql-cost,traceparent"
        );

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(Listed, Header(response, "Access-Control-Allow-Origin"));
        Assert.Equal("GET,POST", Header(response, "Access-Control-Allow-Methods"));
        Assert.Equal(
            "content-type,authorization,accept,graphql-cost,traceparent",
            Header(response, "Access-Control-Allow-Headers")
        );
        Assert.Null(Header(response, "Access-Control-Allow-Credentials"));
        Assert.Equal("Origin", Header(response, "Vary"));
    }

    [Fact]
    public async Task Refusal_Should_BeReadable_When_ThePageIsListed()
    {
        await using var server = await KeyedServer.Start(origins: [Listed]);

        using var response = await Send(server, HttpMethod.Post, Listed);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(Listed, Header(response, "Access-Control-Allow-Origin"));
        Assert.Equal(
            "RateLimit,RateLimit-Policy,Retry-After,X-Request-Id",
            Header(response, "Access-Control-Expose-Headers")
        );
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://music.example")]
    [InlineData("https://music.example:8443")]
    [InlineData("https://music.example.evil.example")]
    [InlineData("null")]
    public async Task Browser_Should_BeToldNothing_When_ThePageIsNotListed(string origin)
    {
        await using var server = await KeyedServer.Start(withoutKey: Scope.Read, origins: [Listed]);

        foreach (var method in new[] { HttpMethod.Options, HttpMethod.Post, HttpMethod.Get })
        {
            using var response = await Send(server, method, origin);

            Assert.Null(Header(response, "Access-Control-Allow-Origin"));
            Assert.Equal("Origin", Header(response, "Vary"));
        }
    }

    [Fact]
    public async Task Browser_Should_BeToldNothing_When_NoPageIsListed()
    {
        await using var server = await TestServer.Start();

        using var response = await Send(server, HttpMethod.Options, Listed);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Null(Header(response, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task AnyPage_Should_BeLetIn_When_AllAreListed()
    {
        await using var server = await KeyedServer.Start(withoutKey: Scope.Read, origins: ["*"]);

        using var response = await Send(server, HttpMethod.Get, "https://any.example");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("https://any.example", Header(response, "Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData(Listed, 200)]
    [InlineData("https://evil.example", 403)]
    [InlineData(null, 403)]
    public async Task GetFromElsewhere_Should_BeAnswered_When_ThePageIsListed(string? origin, int status)
    {
        await using var server = await KeyedServer.Start(withoutKey: Scope.Read, origins: [Listed]);

        using var response = await Send(server, HttpMethod.Get, origin, site: "cross-site");

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(Listed, true)]
    [InlineData("https://own.example:5080", true)]
    [InlineData("http://OWN.example:5080", true)]
    [InlineData("http://own.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    public void Socket_Should_BeAllowed_When_ItIsOpenedByAPageOfOursOrOneListed(string? origin, bool expected)
    {
        var context = new DefaultHttpContext
        {
            Request = { Scheme = "http", Host = new HostString("own.example:5080") },
        };
        var origins = new Origins(new AccessSettings { Origins = [Listed] });

        Assert.Equal(expected, origins.IsAllowed(origin, context.Request));
    }

    private static Task<HttpResponseMessage> Send(
        TestServer server,
        HttpMethod method,
        string? origin,
        string headers = "content-type",
        string? site = null
    )
    {
        var request = new HttpRequestMessage(method, "/graphql?query={__typename}");
        Add("Origin", origin);
        Add("Sec-Fetch-Site", site);
        Add("Access-Control-Request-Method", method == HttpMethod.Options ? "POST" : null);
        Add("Access-Control-Request-Headers", method == HttpMethod.Options ? headers : null);
        return server.Http.SendAsync(request);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                request.Headers.Add(name, value);
            }
        }
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;
}
