using System.IO.Compression;
using System.Text;
using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Formats;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Tests.Files;

/// <summary>Files that somebody made to do harm, or that are no tables at all: refused, and the reason told.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Header = "track_id,artists,album_name,track_name,popularity,danceability,tempo";

    private readonly BundleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("504b0304", "zip archive or a spreadsheet")]
    [InlineData("504b0506", "empty zip")]
    [InlineData("d0cf11e0", "Excel workbook")]
    [InlineData("89504e47", "PNG")]
    [InlineData("ffd8ffe0", "JPEG")]
    [InlineData("474946383961", "GIF")]
    [InlineData("255044462d", "PDF")]
    [InlineData("50415231", "Parquet")]
    [InlineData("53514c69746520666f726d61742033", "SQLite")]
    [InlineData("1f8b080000000000000013", "cut short or damaged")]
    [InlineData("28b52ffd", "zstd")]
    [InlineData("fd377a585a00", "xz")]
    [InlineData("377abcaf271c", "7-Zip")]
    [InlineData("526172211a07", "RAR")]
    [InlineData("fffe6900", "UTF-16")]
    [InlineData("feff0069", "UTF-16")]
    [InlineData("fffe000069000000", "UTF-32")]
    [InlineData("69642c006e", "NUL bytes")]
    public void File_Should_BeCalledWhatItIs_When_ItIsNoText(string start, string says)
    {
        var bytes = Convert.FromHexString(start).Concat(Encoding.ASCII.GetBytes("id,name,followers\na,b,1\n"));

        var (rows, problem) = BundleFolder.Read(_folder.Write("artists.csv", bytes.ToArray()));

        Assert.Empty(rows);
        Assert.Contains(says, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void File_Should_BeCalledWhatItIs_When_ItTakesALongerLook()
    {
        var tar = new byte[1024];
        "ustar"u8.CopyTo(tar.AsSpan(257));

        Assert.Contains(
            "gzip inside gzip",
            Problem(Zipped(Zipped(Encoding.ASCII.GetBytes("a")))),
            StringComparison.Ordinal
        );
        Assert.Contains("tar archive", Problem(Zipped(tar)), StringComparison.Ordinal);
        Assert.Contains(
            "UTF-16",
            Problem(Encoding.Unicode.GetBytes("id,name,followers\na,é,1\n")),
            StringComparison.Ordinal
        );
        Assert.Contains("NUL bytes", Problem(Zipped(new byte[100_000])), StringComparison.Ordinal);
    }

    [Fact]
    public void Gzip_Should_BeGivenUp_When_ItUnpacksToNoEnd()
    {
        // 160 MB of rows that are all the same, in less than a megabyte.
        var row = Encoding.ASCII.GetBytes($"t,a,{new string('b', 4000)},c,1,,\n");
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.ASCII.GetBytes($"{Header}\n"));
            for (var i = 0; i < 40_000; i++)
            {
                gzip.Write(row);
            }
        }

        var file = new TextFile(_folder.Write("dataset.csv.gz", bytes.ToArray()));
        var rows = 0;
        var problem = Assert.Throws<CatalogPartException>(() =>
        {
            foreach (var _ in GenreDatasetTable.Of(BundleFolder.Provenance).Rows(file))
            {
                rows++;
            }
        });

        Assert.Contains("100 times its size", problem.Message, StringComparison.Ordinal);
        Assert.InRange(rows * (long)row.Length, 0, UnpackedStream.Harmless + (1 << 18));
    }

    [Theory]
    [InlineData("danceability", "1e999")]
    [InlineData("danceability", "NaN")]
    [InlineData("danceability", "Infinity")]
    [InlineData("danceability", "-1e-999x")]
    [InlineData("danceability", "0x1")]
    [InlineData("tempo", "1e308")]
    [InlineData("tempo", "∞")]
    [InlineData("popularity", "99999999999999999999")]
    [InlineData("popularity", "1e1")]
    [InlineData("popularity", "-0.5")]
    [InlineData("track_id", "=cmd|' /C calc'!A0")]
    [InlineData("track_id", "@SUM(1)")]
    [InlineData("track_id", "+1")]
    [InlineData("track_id", "-1")]
    [InlineData("track_id", "＝1")]
    [InlineData("track_id", "a\u0007b")]
    [InlineData("artists", "\u0007\u0001")]
    public void Row_Should_BeRefusedByItsField_When_TheValueIsNone(string column, string value)
    {
        string[] fields = ["t", "Argy", "Album", "Song", "1", "0.5", "120"];
        fields[Array.IndexOf(Header.Split(','), column)] = value;

        var rows = Rows($"{Header}\n{string.Join(',', fields)}\n");

        Assert.Equal((2L, column), (rows[0].Refusal!.Line, rows[0].Refusal!.Field));
    }

    [Fact]
    public void Row_Should_BeRefusedAlone_When_ThereIsSomethingInItThatNoTextHas()
    {
        byte[] loneSurrogate = [0xed, 0xa0, 0x80];
        var rows = Rows([
            .. Encoding.UTF8.GetBytes($"{Header}\nt1,A,B,{new string(' ', 5000)}C,1,,\nt2,A,B,x\0y,1,,\nt3,A,B,"),
            .. loneSurrogate,
            .. Encoding.UTF8.GetBytes(",1,,\nt4,A,B,C,1,,\n"),
        ]);

        Assert.Equal([null, 3L, 4L, null], rows.Select(row => row.Refusal?.Line));
        Assert.Contains("NUL", rows[1].Refusal!.Reason, StringComparison.Ordinal);
        Assert.Contains("UTF-8", rows[2].Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_Should_BeRefused_When_ItCreditsTenThousandArtists()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => $"a{i}").ToList();

        var genre = Rows($"{Header}\nt,{string.Join(';', names)},B,C,1,,\n")[0];
        var bundle = Rows(
            $"{BundleFolder.TrackHeader}\n{BundleFolder.TrackRow.Replace("a1;a2", string.Join(';', names), StringComparison.Ordinal)}\n"
        )[0];
        var python = Rows(
            $"id,name,popularity,artists,id_artists\nt,Song,1,[],\"[{string.Join(", ", names.Select(name => $"'{name}'"))}]\"\n"
        )[0];
        var playlist = Rows(
            $"Track URI,Track Name,Artist Name(s),Artist IDs\nspotify:track:t,Song,x,\"{string.Join(',', names)}\"\n"
        )[0];

        Assert.Equal(
            ["artists", "artist_ids", "id_artists", "Artist IDs"],
            new[] { genre, bundle, python, playlist }.Select(row => row.Refusal?.Field)
        );
    }

    [Fact]
    public void Header_Should_BeRefusedInShort_When_ItIsHuge()
    {
        var manyColumns = string.Join(',', Enumerable.Range(0, 40_000));
        var longColumn = new string('x', 200_000);

        Assert.Contains("not that of a known file", Problem(manyColumns), StringComparison.Ordinal);
        Assert.Contains("far too long", Problem(new string('x', 1_000_000)), StringComparison.Ordinal);
        Assert.InRange(Problem(manyColumns).Length, 100, 1000);
        Assert.InRange(Problem($"{longColumn[..100_000]},{longColumn[..100_000]}").Length, 50, 300);
    }

    [Theory]
    [InlineData("{\"seedArtistId\":\"s\",\"networkArtistIds\":[\"\\ud800\"]}")]
    [InlineData("{\"seedArtistId\":\"\\udc00\",\"networkArtistIds\":[]}")]
    [InlineData("{\"seedArtistId\":\"s\",\"followers\":1e999}")]
    [InlineData(
        "{\"seedArtistId\":\"s\",\"networkArtistIds\":[],\"recommendedTrackIds\":[\"t\"],\"recommendedPopularity\":[NaN]}"
    )]
    [InlineData(
        "{\"seedArtistId\":\"=cmd\",\"networkArtistIds\":[],\"recommendedTrackIds\":[],\"recommendedPopularity\":[]}"
    )]
    public void Segment_Should_BeRefused_When_AValueIsNone(string line)
    {
        var (rows, problem) = BundleFolder.Read(_folder.Write("segments.jsonl", line, line));

        Assert.Null(problem);
        Assert.Equal([1L, 2L], rows.Select(row => row.Refusal?.Line));
    }

    [Fact]
    public void Json_Should_BeRefused_When_ItIsNestedDeeply()
    {
        var deep = new string('[', 100_000);

        var (rows, problem) = BundleFolder.Read(_folder.Write("segments.jsonl", $"{{\"seedArtistId\":{deep}"));
        Assert.Null(problem);
        Assert.NotNull(Assert.Single(rows).Refusal);
        Assert.Contains(
            "none of those",
            BundleFolder.Read(_folder.Write("dict_artists.json", deep)).Problem,
            StringComparison.Ordinal
        );
        var id = "45tIt06XoI0Iio4LBEVpls";
        var (read, why) = BundleFolder.Read(
            _folder.Write("dict_artists.json", $"{{\"{id}\":[\"{id[1..]}x\"],\"b\":{deep}")
        );
        Assert.Single(read);
        Assert.Contains("what came before is kept", why, StringComparison.Ordinal);
    }

    [Fact]
    public void RelatedArtists_Should_BeRefused_When_OneHasMoreThanAnyServiceNames()
    {
        var id = "45tIt06XoI0Iio4LBEVpls";
        var many = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"{i:D5}{id[5..]}\""));

        var (rows, problem) = BundleFolder.Read(_folder.Write("dict_artists.json", $"{{\"{id}\":[{many}]}}"));

        Assert.Null(problem);
        Assert.Equal(RelatedArtistsFile.MostRelated, rows.Count(row => row.Entry is not null));
        Assert.Equal(10_000, rows.Count);
    }

    private static byte[] Zipped(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return bytes.ToArray();
    }

    private string Problem(string line) => BundleFolder.Read(_folder.Write("x.csv", line)).Problem!;

    private string Problem(byte[] content) => BundleFolder.Read(_folder.Write("x.csv", content)).Problem!;

    private List<CatalogRow> Rows(string text) => Rows(Encoding.UTF8.GetBytes(text));

    private List<CatalogRow> Rows(byte[] content)
    {
        var (rows, problem) = BundleFolder.Read(_folder.Write("x.csv", content));
        Assert.Null(problem);
        return rows;
    }
}
