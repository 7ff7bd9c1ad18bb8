using CsCheck;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Tests.Files;

public class CsvReaderTests
{
    private static readonly Gen<string> Field = Gen.String[
        Gen.OneOf(Gen.Char['a', 'c'], Gen.Const('"'), Gen.Const(','), Gen.Const('\n'), Gen.Const('\r'), Gen.Const('é')),
        0,
        6
    ];

    [Fact]
    public void Records_Should_ReadBack_When_WrittenWithQuotes() =>
        Field
            .List[2, 4]
            .List[1, 5]
            .Sample(records =>
            {
                var text = string.Concat(records.Select(record => string.Join(',', record.Select(Quoted)) + "\r\n"));
                return Records(text).Select(record => record.Fields).SequenceEqual(records, new ByFields());
            });

    /// <summary>Quotes where they must be and elsewhere, lines that end in every way, gaps, and no end at the end.</summary>
    [Fact]
    public void Records_Should_ReadBack_When_QuotesStandAnywhereTheyMay() =>
        Gen.Select(
                Gen.Select(Field, Gen.Bool).List[2, 5].List[1, 6],
                Gen.OneOf("\n", "\r\n", "\r", "\n\n", "\r\n\r\n").Array[6],
                Gen.Bool
            )
            .Sample(
                (records, ends, hasEnd) =>
                {
                    var lines = records.Select(record => string.Join(',', record.Select(Written)));
                    var text = string.Concat(
                        lines.Select((line, at) => hasEnd || at < records.Count - 1 ? line + ends[at] : line)
                    );
                    var expected = records.Select(record => record.ConvertAll(field => field.Item1));
                    return Records(text).Select(record => record.Fields).SequenceEqual(expected, new ByFields());
                }
            );

    [Fact]
    public void Records_Should_Read_When_TheBufferIsManyTimesTooSmall()
    {
        var name = new string('x', 100_000);
        var records = Records($"a,\"{name}\"\nb,{name}\n");

        Assert.Equal([("a", name), ("b", name)], records.Select(record => (record.Fields![0], record.Fields[1])));
    }

    [Theory]
    [InlineData("a,b\n\"x\"y,1\nc,d\n")]
    [InlineData("a,b\n\"x,1\nc,d\n")]
    [InlineData("a,b\nx,\"\"\"\nc,d")]
    public void Record_Should_BeMalformedAlone_When_ItsQuotesDoNotMatch(string text) =>
        Assert.Equal(
            [("a b", 1), ("malformed", 2), ("c d", 3)],
            Records(text)
                .Select(record => (record.Fields is null ? "malformed" : string.Join(' ', record.Fields), record.Line))
        );

    [Theory]
    [InlineData('x', false)]
    [InlineData(',', false)]
    [InlineData('"', true)]
    public void Record_Should_BeSkippedAlone_When_ItIsTooLong(char letter, bool isQuote)
    {
        var text = $"a,b\n{new string(letter, (2 * CsvReader.LongestRecord) + 1)}\nc,d\n";
        var csv = new CsvReader(new StringReader(text));

        Assert.True(csv.Read());
        Assert.True(csv.Read());
        Assert.Equal((isQuote ? CsvFault.Quotes : CsvFault.Length, 0, 2), (csv.Fault, csv.Count, csv.Line));
        Assert.True(csv.Read());
        Assert.Equal(("c", 3), (csv[0].ToString(), csv.Line));
    }

    [Fact]
    public void Line_Should_BeWhereTheRecordBegins_When_FieldsAndGapsSpanLines() =>
        Assert.Equal([1, 3, 7], Records("a,\"x\ny\"\nb,c\n\n\r\n\nd,e").Select(record => record.Line));

    private static string Written((string Text, bool Quote) field) =>
        field.Quote || field.Text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? Quoted(field.Text) : field.Text;

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static List<(List<string>? Fields, long Line)> Records(string text)
    {
        var csv = new CsvReader(new StringReader(text));
        var records = new List<(List<string>?, long)>();
        while (csv.Read())
        {
            var fields = Enumerable.Range(0, csv.Count).Select(place => csv[place].ToString()).ToList();
            records.Add((csv.Fault != CsvFault.None ? null : fields, csv.Line));
        }

        return records;
    }

    private sealed class ByFields : IEqualityComparer<List<string>?>
    {
        public bool Equals(List<string>? x, List<string>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(List<string> obj) => obj.Count;
    }
}
