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

    [Fact]
    public void Line_Should_BeWhereTheRecordBegins_When_FieldsAndGapsSpanLines() =>
        Assert.Equal([1, 3, 7], Records("a,\"x\ny\"\nb,c\n\n\r\n\nd,e").Select(record => record.Line));

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
