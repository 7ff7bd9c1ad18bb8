using CsCheck;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Tests.Files;

public class LineReaderTests
{
    [Fact]
    public void Lines_Should_BeThoseOfTheFramework_When_TheyEndInAnyWay() =>
        Gen.OneOf('a', 'b', '\r', '\n')
            .Array[0, 30]
            .Sample(letters =>
            {
                var text = new string(letters);
                var (lines, known) = (new List<string>(), new StringReader(text));
                var reader = new LineReader(new StringReader(text), 100);
                while (reader.Read())
                {
                    lines.Add(reader.Line.ToString());
                }

                var expected = new List<string>();
                while (known.ReadLine() is { } line)
                {
                    expected.Add(line);
                }

                return lines.SequenceEqual(expected) && reader.Number == expected.Count;
            });

    [Fact]
    public void Line_Should_BeSkippedAlone_When_ItIsTooLong()
    {
        var reader = new LineReader(
            new StringReader($"a\n{new string('x', 100_000)}\r\nb\n{new string('y', 50_000)}"),
            60_000
        );
        var lines = new List<(long, bool, int)>();
        while (reader.Read())
        {
            lines.Add((reader.Number, reader.IsTooLong, reader.Line.Length));
        }

        Assert.Equal([(1, false, 1), (2, true, 0), (3, false, 1), (4, false, 50_000)], lines);
    }
}
