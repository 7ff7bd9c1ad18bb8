using System.Text;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Files;

namespace MusicMastery.Sources.Tests.Files;

public sealed class CatalogBundleTests : IDisposable
{
    private const string Segment =
        """{"seedArtistId":"s","name":"Seed","followers":3,"networkArtistIds":["a"],"libraryTrackIds":["l"],"recommendedTrackIds":["t1","t2"],"recommendedPopularity":[5,100]}""";

    private readonly BundleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Parts_Should_ComeInTheOrderThatNamesArtistsFirst_When_AFolderHasThemAll()
    {
        _folder.Write("planted.json", "{}");
        _folder.Write("tracks.csv.gz", BundleFolder.Gzip(BundleFolder.TrackHeader, BundleFolder.TrackRow));
        _folder.Write("segments.jsonl", Segment);
        _folder.Write("links.csv", "artist_id,related_artist_id,rank", "a1,a2,1");
        _folder.Write("artists.csv", "id,name,followers", "a1,One,5");

        var parts = CatalogFiles.Parts(_folder.Path, BundleFolder.Provenance);

        Assert.Equal(["artists.csv", "links.csv", "tracks.csv.gz", "segments.jsonl"], parts.Select(part => part.Name));
        Assert.All(parts, part => Assert.NotNull(Assert.Single(part.Rows).Entry));
    }

    [Fact]
    public void Kind_Should_BeToldByTheHeader_When_OneFileIsNamed()
    {
        var header = string.Join(',', BundleFolder.TrackHeader.Split(',').Reverse());
        var row = string.Join(',', BundleFolder.TrackRow.Split(',').Reverse());
        var tracks = _folder.Write("a.txt", $"\uFEFF{header}", row);
        var links = _folder.Write("b.txt", "rank,artist_id,related_artist_id,note", "1,x,y,hello");
        var artists = _folder.Write("c.txt", "id,name,followers,popularity,genres", "x,\"A, B\",,7,pop; rock;");
        var segments = _folder.Write("d.jsonl", Segment);

        Assert.Equal("Song", BundleFolder.TrackIn(BundleFolder.Read(tracks).Rows[0]).Name);
        var link = Assert.IsType<CatalogEntry.OfRelatedArtist>(BundleFolder.Read(links).Rows[0].Entry).Link;
        Assert.Equal(("x", "y", 1), (link.From.Value, link.To.Value, link.Rank));
        var artist = BundleFolder.ArtistIn(BundleFolder.Read(artists).Rows[0]);
        Assert.Equal(("A, B", null, 7), (artist.Name, artist.Followers, artist.Popularity));
        Assert.Equal(["pop", "rock"], artist.Genres);
        Assert.IsType<CatalogEntry.OfSegment>(BundleFolder.Read(segments).Rows[0].Entry);
    }

    [Fact]
    public void Segment_Should_KeepTracksWithTheirPopularity_When_Whole()
    {
        var entry = Assert.IsType<CatalogEntry.OfSegment>(
            BundleFolder.Read(_folder.Write("segments.jsonl", "", Segment)).Rows[0].Entry
        );

        Assert.Equal("s", entry.Segment.SeedArtistId.Value);
        Assert.Equal(["a"], entry.Segment.NetworkArtistIds.Select(id => id.Value));
        Assert.Equal(["l"], entry.Segment.LibraryTrackIds.Select(id => id.Value));
        Assert.Equal(
            [new CollectedTrack(new TrackId("t1"), 5), new CollectedTrack(new TrackId("t2"), 100)],
            entry.Segment.Tracks
        );
        Assert.Equal(("Seed", 3), (entry.Seed?.Name, entry.Seed?.Followers));
    }

    [Theory]
    [InlineData("{\"seedArtistId\":", "seedArtistId")]
    [InlineData("[]", null)]
    [InlineData("null", null)]
    [InlineData("{}", "seedArtistId")]
    [InlineData("{\"seedArtistId\":\"s\",\"networkArtistIds\":[null]}", "networkArtistIds")]
    [InlineData(
        "{\"seedArtistId\":\"s\",\"networkArtistIds\":[],\"recommendedTrackIds\":[\"t\"],\"recommendedPopularity\":[]}",
        "recommendedPopularity"
    )]
    [InlineData(
        "{\"seedArtistId\":\"s\",\"networkArtistIds\":[],\"recommendedTrackIds\":[\"t\"],\"recommendedPopularity\":[101]}",
        "recommendedPopularity"
    )]
    [InlineData("{\"seedArtistId\":\"s\",\"followers\":\"many\"}", "followers")]
    public void Line_Should_BeRefusedAlone_When_ItIsNoSegment(string line, string? field)
    {
        var (rows, problem) = BundleFolder.Read(_folder.Write("segments.jsonl", Segment, line, Segment));

        Assert.Null(problem);
        Assert.Equal((2L, field), (rows[1].Refusal!.Line, rows[1].Refusal!.Field));
        Assert.Equal([true, false, true], rows.Select(row => row.Entry is not null));
    }

    [Theory]
    [InlineData("a,a,1", "related_artist_id")]
    [InlineData("a,b,0", "rank")]
    [InlineData("a,b,", "rank")]
    [InlineData(",b,1", "artist_id")]
    public void Link_Should_BeRefused_When_AFieldIsWrong(string row, string field) =>
        Assert.Equal(
            field,
            BundleFolder
                .Read(_folder.Write("links.csv", "artist_id,related_artist_id,rank", row))
                .Rows[0]
                .Refusal?.Field
        );

    [Fact]
    public void ExternalId_Should_PointToSpotify_When_AFilesIdHasItsForm()
    {
        var file = _folder.Write("artists.csv", "id,name,followers", "2ysnwxxNtSgbb9t1m2Ur4j,,", "other,,");
        var demo = BundleFolder.Provenance with { Source = SourceKind.Demo };

        var (rows, _) = BundleFolder.Read(file);

        Assert.Equal(
            [
                new ExternalId(
                    SourceKind.Spotify,
                    "2ysnwxxNtSgbb9t1m2Ur4j",
                    "https://open.spotify.com/artist/2ysnwxxNtSgbb9t1m2Ur4j"
                ),
            ],
            BundleFolder.ArtistIn(rows[0]).ExternalIds
        );
        Assert.Empty(BundleFolder.ArtistIn(rows[1]).ExternalIds);
        Assert.Empty(BundleFolder.ArtistIn(CatalogFiles.Parts(file, demo)[0].Rows.First()).ExternalIds);
    }

    [Fact]
    public void Rows_Should_ComeBeforeTheProblem_When_TheGzipIsCutShort()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => $"a{i},Artist {i * 7919 % 10007},{i}");
        var whole = BundleFolder.Gzip(["id,name,followers", .. rows]);

        var (read, problem) = BundleFolder.Read(_folder.Write("artists.csv.gz", whole[..(whole.Length / 2)]));

        Assert.Contains("cut short", problem, StringComparison.Ordinal);
        Assert.InRange(read.Count, 1000, 19_000);
        Assert.All(read, row => Assert.NotNull(row.Entry));
    }

    [Fact]
    public void Problem_Should_SayWhatIsWrong_When_AFileAsAWholeIs()
    {
        Assert.Contains("not gzip", Problem(_folder.Write("x.csv.gz", "id,name,followers")), StringComparison.Ordinal);
        Assert.Contains("empty", Problem(_folder.Write("x.csv", Array.Empty<byte>())), StringComparison.Ordinal);
        Assert.Contains("is not there", Problem(Path.Combine(_folder.Path, "none.csv")), StringComparison.Ordinal);
        Assert.Contains("no tracks.csv", Problem(_folder.Path), StringComparison.Ordinal);
        Assert.Contains(
            "lacks tempo",
            Problem(_folder.Write("x.csv", BundleFolder.TrackHeader.Replace(",tempo", "", StringComparison.Ordinal))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "name twice",
            Problem(_folder.Write("x.csv", "id,name,name,followers")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "UTF-8",
            Problem(
                _folder.Write(
                    "x.csv",
                    Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("id,name")).ToArray()
                )
            ),
            StringComparison.Ordinal
        );
    }

    private static string? Problem(string path) => BundleFolder.Read(path).Problem;
}
