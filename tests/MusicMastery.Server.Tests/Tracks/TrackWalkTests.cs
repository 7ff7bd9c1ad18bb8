using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;
using MusicMastery.Sources.Files;
using MusicMastery.Tests;

namespace MusicMastery.Server.Tests.Tracks;

/// <summary>
/// Walks the whole catalog over HTTP, by every order and from either end, while an import writes into it: each track
/// that was there all the while is seen exactly once.
/// </summary>
public sealed class TrackWalkTests
{
    /// <summary>Every way through the tracks; the first four have each field, direction and end among them.</summary>
    private static readonly IReadOnlyList<Way> s_ways =
    [
        .. from turn in Enumerable.Range(0, 4)
        from field in Enum.GetValues<TrackOrderField>()
        let other = (turn + (int)field) % 4
        select new Way(field, (OrderDirection)(other / 2), FromEnd: other % 2 == 1),
    ];

    private static readonly Provenance s_provenance = new(SourceKind.File, DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task EveryTrack_Should_BeSeenOnce_When_AnImportWrites()
    {
        await using var server = await TestServer.Start(TestCatalog.Entries());

        await Walk(server, pageSize: 7, pagesToAWrite: 40, s_ways);
    }

    [Fact]
    public async Task EveryTrack_Should_BeSeenOnce_When_AnImportWritesIntoARealCatalog()
    {
        var folder = RealData.Folder();
        await using var server = await TestServer.Start();
        var import = server.Services.GetRequiredService<Func<CatalogImport>>()();
        import.Run(CatalogFiles.Parts(folder, s_provenance));

        // A write takes the index a while here, and a way has some 2,000 pages.
        await Walk(server, pageSize: 100, pagesToAWrite: 160, s_ways.Take(Rounds.Of(usual: 4, thorough: s_ways.Count)));
    }

    private static async Task Walk(TestServer server, int pageSize, int pagesToAWrite, IEnumerable<Way> ways)
    {
        var tracks = server.Services.GetRequiredService<ITrackLists>().Index();
        var known = Ids(tracks);
        using var walked = new CancellationTokenSource();
        using var pages = new SemaphoreSlim(0);
        var writing = Task.Run(() => Write(server, known, pages, pagesToAWrite, walked.Token));

        await Parallel.ForEachAsync(
            ways,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (way, _) =>
            {
                var seen = await Walk(server, way, pageSize, pages);
                Assert.Equal(known.Count, seen.Count(known.Contains));
                Assert.Equal(seen.Count, seen.Distinct().Count());
            }
        );

        await walked.CancelAsync();
        Assert.True(await writing > 0);
    }

    /// <summary>
    /// Adds tracks all over the orders and changes others beside what they are ordered by: once for every few pages that
    /// are walked, until cancelled.
    /// </summary>
    private static int Write(
        TestServer server,
        IReadOnlyCollection<string> known,
        SemaphoreSlim pages,
        int pagesToAWrite,
        CancellationToken cancellationToken
    )
    {
        var random = new Random(1);
        var store = server.Services.GetRequiredService<ITrackStore>();
        var ids = known.Take(1000).Select(id => GlobalId.Track(id, "id")).ToList();
        var steps = 0;
        while (!cancellationToken.IsCancellationRequested || steps == 0)
        {
            var added = Enumerable.Range(0, 50).Select(i => Added($"added-{steps}-{i}", random));
            var changed = store
                .Find(ids.GetRange(steps * 10 % ids.Count, 10))
                .Values.Select(track => track with { AlbumName = $"Album {steps}" });
            server
                .Services.GetRequiredService<ICatalogWriter>()
                .Keep(added.Concat(changed).Select(track => new CatalogEntry.OfTrack(track)));
            steps++;
            try
            {
                for (var page = 0; page < pagesToAWrite; page++)
                {
                    pages.Wait(cancellationToken);
                }
            }
            catch (OperationCanceledException)
            {
                // The walks are over.
            }
        }

        return steps;
    }

    private static Track Added(string id, Random random) =>
        new()
        {
            Id = new TrackId(id),
            Name = $"{(char)random.Next('a', 'z')} {id}",
            ArtistIds = [new ArtistId("added")],
            Popularity = random.Next(10) == 0 ? null : random.Next(101),
            ReleaseDate = random.Next(2) == 0 ? null : $"{random.Next(1950, 2026)}-05",
            DurationMs = random.Next(10) == 0 ? null : random.Next(60_000, 400_000),
            Provenance = s_provenance,
        };

    private static async Task<List<string>> Walk(TestServer server, Way way, int pageSize, SemaphoreSlim pages)
    {
        var (field, direction, fromEnd) = way;
        var query = $$"""
            query($size: Int, $cursor: String) {
              tracks(
                orderBy: { field: {{Word(field)}}, direction: {{Word(direction)}} }
                {{(fromEnd ? "last: $size, before: $cursor" : "first: $size, after: $cursor")}}
              ) {
                nodes { id }
                pageInfo { more: {{(fromEnd ? "hasPreviousPage" : "hasNextPage")}} cursor: {{(
                fromEnd ? "startCursor" : "endCursor"
            )}} }
              }
            }
            """;
        var seen = new List<string>();
        string? cursor = null;
        JsonNode page;
        do
        {
            page = (await server.Ask(query, new { size = pageSize, cursor }))["tracks"]!;
            seen.AddRange(page["nodes"]!.AsArray().Select(track => (string)track!["id"]!));
            pages.Release();
            cursor = (string?)page["pageInfo"]!["cursor"];
        } while ((bool)page["pageInfo"]!["more"]!);

        return seen;
    }

    private static HashSet<string> Ids(TrackIndex tracks) =>
        [.. tracks.List(new TrackQuery { Count = int.MaxValue }).Tracks.Select(place => GlobalId.Of(place.Id))];

    private static string Word<T>(T value)
        where T : struct, Enum =>
        value.ToString() switch
        {
            "ReleaseDate" => "RELEASE_DATE",
            var word => word.ToUpperInvariant(),
        };

    private sealed record Way(TrackOrderField Field, OrderDirection Direction, bool FromEnd);
}
