using CsCheck;
using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Tests.Artists;

public class ArtistNameIndexTests
{
    private static readonly string[] Names =
    [
        "George Ezra",
        "George",
        "Georgia",
        "Ezra Furman",
        "Beyoncé",
        "Sigur Rós",
        "The Beatles",
        "U2",
        "Florence + The Machine",
        "Tyler, The Creator",
        "Die Ärzte",
        "宇多田ヒカル",
        "!!!",
        "Vampire Weekend",
    ];

    private static readonly ArtistNameIndex Index = new(
        Names.Select((name, place) => new ArtistName(new ArtistId($"id{place:00}"), name, 100 - place))
    );

    private static readonly Gen<string> AnyName = Gen.Int[0, Names.Length - 1].Select(place => Names[place]);

    [Theory]
    [InlineData("george ezra", "George Ezra")]
    [InlineData("  GEORGE   EZRA ", "George Ezra")]
    [InlineData("beyonce", "Beyoncé")]
    [InlineData("Beyoncé", "Beyoncé")]
    [InlineData("sigur ros", "Sigur Rós")]
    [InlineData("u2", "U2")]
    [InlineData("宇多田", "宇多田ヒカル")]
    [InlineData("!!!", "!!!")]
    [InlineData("geo", "George")]
    [InlineData("george ez", "George Ezra")]
    [InlineData("ezra george", "George Ezra")]
    [InlineData("georgeezra", "George Ezra")]
    [InlineData("goerge ezra", "George Ezra")]
    [InlineData("vampier wekend", "Vampire Weekend")]
    [InlineData("beatles", "The Beatles")]
    [InlineData("florence and the machine", null)]
    [InlineData("florence the mach", "Florence + The Machine")]
    [InlineData("tyler the", "Tyler, The Creator")]
    [InlineData("arzte", "Die Ärzte")]
    [InlineData("zzzzzz", null)]
    [InlineData("", null)]
    public void Search_Should_PutTheMeantArtistFirst_When_Typed(string text, string? expected) =>
        Assert.Equal(expected, Found(text).FirstOrDefault());

    [Fact]
    public void Search_Should_PreferMoreFollowersThenNameThenId_When_ScoresTie()
    {
        var index = new ArtistNameIndex([
            new ArtistName(new ArtistId("b"), "Eve", 5),
            new ArtistName(new ArtistId("d"), "Éve", 5),
            new ArtistName(new ArtistId("a"), "Eve", 5),
            new ArtistName(new ArtistId("c"), "Eve", 9),
            new ArtistName(new ArtistId("e"), "Eve", null),
        ]);

        Assert.Equal(["c", "a", "b", "d", "e"], index.Search("eve", 10).Select(match => match.Id.Value));
        Assert.Equal(["c", "a"], index.Search("eve", 2).Select(match => match.Id.Value));
    }

    [Fact]
    public void Search_Should_StillFindTheName_When_OneLetterOfALongWordIsWrong() =>
        (
            from name in AnyName.Where(name => name.Split(' ')[0].Length >= 5)
            from place in Gen.Int[1, 4]
            from letter in Gen.Char['a', 'z']
            select (name, typed: $"{name[..place]}{letter}{name[(place + 1)..]}")
        ).Sample(typo => Found(typo.typed).Contains(typo.name));

    [Fact]
    public void Search_Should_FindTheName_When_OnlyItsBeginningIsTyped() =>
        (from name in AnyName from length in Gen.Int[1, name.Length] select (name, typed: name[..length]))
            .Where(part => part.typed.Any(char.IsLetterOrDigit))
            .Sample(part => Found(part.typed).Contains(part.name));

    [Fact]
    public void Score_Should_BeFromZeroToOneAndFalling_When_AnythingIsTyped() =>
        Gen.String.Sample(text =>
        {
            var scores = Index.Search(text, 100).Select(match => match.Score).ToList();
            return scores.TrueForAll(score => score is > 0 and <= 1) && scores.SequenceEqual(scores.OrderDescending());
        });

    private static List<string> Found(string text) =>
        [.. Index.Search(text, 100).Select(match => Names[int.Parse(match.Id.Value[2..])])];
}
