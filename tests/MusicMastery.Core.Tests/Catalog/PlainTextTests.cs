using CsCheck;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Tests.Catalog;

public class PlainTextTests
{
    [Theory]
    [InlineData("Beyoncé", "beyonce")]
    [InlineData("Beyonce\u0301", "beyonce")]
    [InlineData("Sigur Rós", "sigur ros")]
    [InlineData("  AC/DC  ", "ac dc")]
    [InlineData("Guns N' Roses", "guns n roses")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("ŁØß", "los")]
    [InlineData("Кино", "кино")]
    [InlineData("坂本 龍一", "坂本 龍一")]
    [InlineData("?!", "")]
    public void Text_Should_LoseCaseMarksAndPunctuation_When_Compared(string text, string plain) =>
        Assert.Equal(plain, PlainText.Of(text));

    [Fact]
    public void Text_Should_StayTheSame_When_ReducedTwice() =>
        Gen.String.Sample(text => Assert.Equal(PlainText.Of(text), PlainText.Of(PlainText.Of(text))));
}
