using System.Globalization;
using System.Text;
using CsCheck;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Tests.Files;

public class PythonListTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.Char['a', 'c'].Select(letter => letter.ToString()),
            Gen.OneOf(
                "'",
                "\"",
                "\\",
                ",",
                "[",
                "]",
                "\n",
                "\r",
                "\t",
                " ",
                "é",
                "日",
                "🎵",
                "\u0007",
                "\u00a0",
                "\u2028"
            )
        )
        .Array[0, 8]
        .Select(string.Concat);

    [Fact]
    public void List_Should_ReadBack_When_PrintedAsPythonDoes() =>
        Text.List[0, 6]
            .Sample(items =>
            {
                var (read, fault) = PythonList.Read(Printed(items), 6);
                return fault is null && read!.SequenceEqual(items);
            });

    [Fact]
    public void Read_Should_GiveItemsOrAFault_When_TheTextIsAnything() =>
        Gen.OneOf('[', ']', '\'', '"', '\\', ',', ' ', 'x', 'u', 'U', '0', 'd', '8', 'n')
            .Array[0, 14]
            .Sample(letters =>
            {
                var (read, fault) = PythonList.Read(new string(letters), 3);
                return (read is null) != (fault is null) && (read is null || read.All(IsText));
            });

    [Theory]
    [InlineData("[]", new string[0])]
    [InlineData(" [ 'a' , \"b\" , ] ", new[] { "a", "b" })]
    [InlineData(@"['\x41\u00e9\U0001f3b5']", new[] { "Aé🎵" })]
    [InlineData(@"['Guns N\' Roses']", new[] { "Guns N' Roses" })]
    public void Items_Should_BeRead_When_TheListIsWhole(string list, string[] items) =>
        Assert.Equal(items, PythonList.Read(list, 10).Items);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("[")]
    [InlineData("['a'")]
    [InlineData("['a' 'b']")]
    [InlineData("['a\"]")]
    [InlineData("['a'] b")]
    [InlineData("[1]")]
    [InlineData("[None]")]
    [InlineData("[['a']]")]
    [InlineData(@"['\d']")]
    [InlineData(@"['\ud800']")]
    [InlineData(@"['\udc00\ud800']")]
    [InlineData(@"['\U00110000']")]
    [InlineData(@"['\xg0']")]
    [InlineData(@"['\")]
    public void Fault_Should_BeTold_When_ItIsNoListOfTexts(string list) =>
        Assert.NotNull(PythonList.Read(list, 10).Fault);

    [Fact]
    public void Fault_Should_BeTold_When_ThereAreTooManyItems()
    {
        var list = $"[{string.Join(", ", Enumerable.Repeat("'a'", 10_000))}]";

        Assert.Contains("more than 250", PythonList.Read(list, 250).Fault, StringComparison.Ordinal);
        Assert.Equal(10_000, PythonList.Read(list, 10_000).Items?.Count);
    }

    /// <summary>As Python's repr has it: double quotes only where there are single ones and no double ones.</summary>
    private static string Printed(IEnumerable<string> items) =>
        $"[{string.Join(", ", items.Select(item => Printed(item)))}]";

    private static string Printed(string item)
    {
        var quote = item.Contains('\'') && !item.Contains('"') ? '"' : '\'';
        var text = new StringBuilder().Append(quote);
        foreach (var rune in item.EnumerateRunes())
        {
            text.Append(
                rune.Value switch
                {
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    var code when code == quote => $"\\{quote}",
                    < ' ' or 0xa0 => string.Create(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"),
                    0x2028 => "\\u2028",
                    _ => rune.ToString(),
                }
            );
        }

        return text.Append(quote).ToString();
    }

    private static bool IsText(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
