using System.Diagnostics;
using System.Text;
using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Formats;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Tests.Files;

/// <summary>
/// Files of a million rows, and single rows as large as files, made while they are read: what is held at once must not
/// grow with them. Apart from all other tests, whose memory would be counted too.
/// </summary>
[Collection(nameof(LargeFileTests))]
[CollectionDefinition(nameof(LargeFileTests), DisableParallelization = true)]
public class LargeFileTests
{
    private const int Million = 1_000_000;

    /// <summary>In bytes: what a reader may hold, at any length of the file.</summary>
    private const long Flat = 8 << 20;

    private static long s_most;

    private const string Sound = "0.645,0.445,0,-13.338,1,0.451,0.674,0.744,0.151,0.127,104.851,3";

    [Fact]
    public void Dataset_Should_BeReadInFlatMemory_When_ItHasAMillionTracks()
    {
        var text = new MadeText(
            "id,name,popularity,duration_ms,explicit,artists,id_artists,release_date,danceability,energy,key,loudness,"
                + "mode,speechiness,acousticness,instrumentalness,liveness,valence,tempo,time_signature\n",
            Million,
            i =>
                $"t{i:D21},\"Carve, {i}\",{i % 101},126903,0,\"['Uli', \"\"Dom's\"\"]\",\"['a{i % 5000:D21}', 'b{i % 7000:D21}']\",1922-02-22,{Sound}\n"
        );

        var kept = Count(SpotifyDatasetTables.Tracks(BundleFolder.Provenance).Rows(text));

        Assert.Equal(Million, kept);
    }

    [Fact]
    public void NamedArtists_Should_BeReadInFlatMemory_When_AMillionDiffer()
    {
        var text = new MadeText(
            ",track_id,artists,album_name,track_name,popularity,duration_ms,explicit,danceability,energy,key,loudness,mode,"
                + "speechiness,acousticness,instrumentalness,liveness,valence,tempo,time_signature,track_genre\r\n",
            Million,
            i => $"{i},t{i % 90_000:D21},Artist {i};Zäyn,Album,Song,{i % 101},230666,False,{Sound},acoustic\r\n"
        );

        var kept = Count(GenreDatasetTable.Of(BundleFolder.Provenance).Rows(text));

        Assert.Equal(Million, kept);
    }

    [Fact]
    public void RelatedArtists_Should_BeReadInFlatMemory_When_OneObjectHoldsAMillionPairs()
    {
        using var bytes = new MadeBytes(
            new MadeText("{", Million / 20, i => $"{(i == 0 ? "" : ", ")}\"a{i:D21}\": [{Related(i)}]", "}")
        );

        var kept = Count(new RelatedArtistsFile(BundleFolder.Provenance).Rows(bytes));

        Assert.Equal(Million, kept);

        static string Related(int artist) =>
            string.Join(", ", Enumerable.Range(1, 20).Select(i => $"\"a{artist + i:D21}\""));
    }

    [Theory]
    [InlineData("x")]
    [InlineData(",")]
    [InlineData("\"\"")]
    [InlineData("\"")]
    public void Line_Should_BeRefusedInFlatMemory_When_ItHasAHundredMillionCharacters(string part)
    {
        var long1 = Enumerable.Repeat(part, 10_000 / part.Length);
        var text = new MadeText(
            "artist_id,related_artist_id,rank\na,b,1\n\"",
            10_000,
            _ => string.Concat(long1),
            "\nc,d,2\n"
        );

        var (refused, kept) = (new List<RefusedRow>(), 0);
        Measured(() =>
        {
            foreach (var row in BundleTables.Links(BundleFolder.Provenance).Rows(text))
            {
                kept += row.Entry is null ? 0 : 1;
                refused.AddRange(row.Refusal is { } refusal ? [refusal] : []);
            }
        });

        Assert.Equal(2, kept);
        Assert.Equal(3, Assert.Single(refused).Line);
    }

    [Fact]
    public void JsonLine_Should_BeRefusedInFlatMemory_When_ItHasAHundredMillionCharacters()
    {
        var many = string.Concat(Enumerable.Repeat("\"a\",", 2500));
        var text = new MadeText("{\"seedArtistId\":\"s\",\"networkArtistIds\":[", 10_000, _ => many, "\"a\"]}\n");
        List<CatalogRow> rows = [];

        // The longest line that is taken may be held, at two bytes a character, and little else.
        Measured(
            () => rows = [.. new SegmentLines(BundleFolder.Provenance).Rows(text)],
            (2 * SegmentLines.LongestLine) + Flat
        );

        Assert.Contains("longer than", Assert.Single(rows).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonText_Should_BeRefusedInFlatMemory_When_ItHasAHundredMillionCharacters()
    {
        var many = new string('a', 10_000);
        using var bytes = new MadeBytes(new MadeText("{\"", 10_000, _ => many, "\":[]}"));

        Measured(() =>
            Assert.Throws<CatalogPartException>(() =>
                new RelatedArtistsFile(BundleFolder.Provenance).Rows(bytes).Count()
            )
        );
    }

    private static int Count(IEnumerable<CatalogRow> rows)
    {
        var kept = 0;
        Measured(() => kept = rows.Count(row => row.Entry is not null));
        return kept;
    }

    /// <summary>Looks at the memory while the text is made, and at the end.</summary>
    private static void Measured(Action act, long most = Flat)
    {
        s_most = GC.GetTotalMemory(forceFullCollection: true) + most;
        var started = Stopwatch.GetTimestamp();
        act();
        AssertFlat();
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 15);
    }

    private static void AssertFlat() => Assert.InRange(GC.GetTotalMemory(forceFullCollection: true), 0, s_most);

    /// <summary>Text that is made while it is read: a beginning, so many pieces, and an end.</summary>
    private sealed class MadeText(string start, int count, Func<int, string> piece, string end = "") : TextReader
    {
        private string _piece = start;
        private int _next;
        private int _made = -1;

        public override int Read(char[] buffer, int index, int length) => Read(buffer.AsSpan(index, length));

        public override int Read(Span<char> buffer)
        {
            while (_next == _piece.Length && _made <= count)
            {
                if (++_made % (count / 10) == 0)
                {
                    AssertFlat();
                }

                (_piece, _next) = (
                    _made < count ? piece(_made)
                    : _made == count ? end
                    : "",
                    0
                );
            }

            var part = _piece.AsSpan(_next, Math.Min(buffer.Length, _piece.Length - _next));
            part.CopyTo(buffer);
            _next += part.Length;
            return part.Length;
        }
    }

    /// <summary>The bytes of a text of ASCII.</summary>
    private sealed class MadeBytes(TextReader text) : ReadingStream
    {
        private readonly char[] _letters = new char[1 << 14];

        public override int Read(Span<byte> buffer)
        {
            var read = text.Read(_letters.AsSpan(0, Math.Min(buffer.Length, _letters.Length)));
            return Encoding.ASCII.GetBytes(_letters.AsSpan(0, read), buffer);
        }
    }
}
