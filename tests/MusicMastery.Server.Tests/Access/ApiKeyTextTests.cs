using CsCheck;
using MusicMastery.Server.Access;

namespace MusicMastery.Server.Tests.Access;

public sealed class ApiKeyTextTests
{
    [Fact]
    public void Key_Should_BeItself_When_ReadAgain() =>
        Gen.Const(0)
            .Sample(_ =>
            {
                var key = ApiKeyText.New();
                var read = ApiKeyText.Read(key.Reveal());
                return read is not null && read.Id == key.Id && read.Reveal() == key.Reveal() && read.Has(key.Hash());
            });

    [Fact]
    public void Key_Should_BeAnotherOrNone_When_OneCharacterDiffers() =>
        Gen.Select(Gen.Int[0, 79], Gen.Char)
            .Sample(
                (place, character) =>
                {
                    var key = ApiKeyText.New();
                    var text = key.Reveal();
                    var changed = text.Remove(place, 1).Insert(place, $"{character}");
                    return changed == text
                        || ApiKeyText.Read(changed) is not { } read
                        || read.Id != key.Id
                        || !read.Has(key.Hash());
                }
            );

    [Fact]
    public void Text_Should_BeNoKey_When_ItIsAnythingElse() => Gen.String.Sample(text => ApiKeyText.Read(text) is null);

    [Fact]
    public void Secret_Should_BeHidden_When_ItStandsInAnyText() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample(
                (before, after) =>
                {
                    var key = ApiKeyText.New();
                    var secret = key.Reveal()[16..];
                    return !ApiKeyText.Hide(before + key.Reveal() + after).Contains(secret, StringComparison.Ordinal)
                        && !$"{key}".Contains(secret, StringComparison.Ordinal);
                }
            );

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("0")]
    public void Text_Should_BeNoKey_When_SomethingFollows(string more)
    {
        var text = ApiKeyText.New().Reveal();

        Assert.Equal(more.Length == 0, ApiKeyText.Read(text + more) is not null);
    }
}
