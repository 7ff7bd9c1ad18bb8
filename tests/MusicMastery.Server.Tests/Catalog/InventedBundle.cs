using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>A bundle with all four files, and what a catalog holds of it.</summary>
internal static class InventedBundle
{
    private const int Artists = 400;
    private const int Tracks = 12_000;

    /// <summary>Writes the same bundle every time; gives its folder.</summary>
    public static string Write(TempFolder folder)
    {
        var random = new Random(1);
        var ids = Enumerable.Range(0, Artists).Select(i => $"artist-{i}").ToList();
        string Some(int most) =>
            string.Join(';', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => ids[random.Next(Artists)]));
        folder.Write(
            "bundle/artists.csv",
            Lines("id,name,followers", ids.Take(Artists / 2).Select(id => $"{id},Name of {id},{random.Next(9999)}"))
        );
        folder.Write(
            "bundle/links.csv",
            Lines("artist_id,related_artist_id,rank", ids.Skip(1).Select((id, i) => $"{id},{ids[i]},{1 + (i % 20)}"))
        );
        folder.Write(
            "bundle/tracks.csv",
            Lines(
                "id,name,artist_ids,album_id,album_name,popularity,explicit,duration_ms,key,mode,time_signature,acousticness,danceability,energy,instrumentalness,liveness,loudness,speechiness,valence,tempo",
                Enumerable
                    .Range(0, Tracks)
                    .Select(i =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"track-{i},Song {i},{Some(3)},,,{random.Next(101)},0,{random.Next(90_000, 400_000)},,,,0.1,0.2,0.3,0.4,0.5,-7,0.6,{random.NextDouble():F3},"
                        )
                    )
            )
        );
        folder.Write(
            "bundle/segments.jsonl",
            Lines(
                "",
                ids.Take(5)
                    .Select(id =>
                        JsonSerializer.Serialize(
                            new
                            {
                                seedArtistId = id,
                                networkArtistIds = ids.Skip(5).Take(50).Append($"{id}-neighbour"),
                                recommendedTrackIds = Enumerable.Range(0, 500).Select(i => $"track-{i}"),
                                recommendedPopularity = Enumerable.Range(0, 500).Select(i => i % 101),
                            }
                        )
                    )
            )
        );
        return folder.File("bundle");
    }

    /// <summary>All that the catalog says, but for when it was read.</summary>
    public static string Content(string database)
    {
        var settings = new ServerSettings { DatabasePath = database };
        using var services = new ServiceCollection().AddMusicMastery(settings).BuildServiceProvider();
        var ids = Enumerable.Range(0, Artists).Select(i => new ArtistId($"artist-{i}")).ToList();
        var artists = services.GetRequiredService<IArtistStore>();
        var segments = services.GetRequiredService<ISegmentStore>();
        var content = new
        {
            Counts = services.GetRequiredService<ICatalogStatistics>().Summary() with
            {
                UpdatedAt = null,
            },
            Artists = artists.Find([.. ids, new ArtistId("artist-0-neighbour")]).Values.OrderBy(artist => artist.Id),
            Related = artists.RelatedTo(ids).OrderBy(related => related.Key).Select(related => related.Value),
            Tracks = services
                .GetRequiredService<ITrackStore>()
                .CreditedTo(ids)
                .OrderBy(credit => credit.Key)
                .Select(credit => credit.Value),
            Segments = segments.SeedArtistIds().Select(segments.Find),
        };
        return string.Join(
            '\n',
            JsonSerializer
                .Serialize(content)
                .Split("\"FetchedAt\":")
                .Select(part => part[0] == '"' ? part[(part.IndexOf(',') + 1)..] : part)
        );
    }

    private static string Lines(string header, IEnumerable<string> rows) =>
        string.Join('\n', rows.Prepend(header)) + "\n";
}
