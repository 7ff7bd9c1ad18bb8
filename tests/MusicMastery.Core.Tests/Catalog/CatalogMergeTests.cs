using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Tests.Catalog;

public class CatalogMergeTests
{
    [Theory]
    [InlineData("name:one name:two", "a b", "a b")]
    [InlineData("a name:two", "a b", "a b")]
    [InlineData("a b", "name:one name:two", "a b")]
    [InlineData("name:one", "name:other", "name:one")]
    [InlineData("name:one", "a name:other", "name:one")]
    [InlineData("a", "b", "a")]
    public void Credits_Should_BeThoseById_When_OneTrackKnowsNamesOnly(string first, string second, string expected)
    {
        var track = CatalogMerge.Fill(
            Samples.Track("t", artists: first.Split(' ')),
            Samples.Track("t", artists: second.Split(' '))
        );

        Assert.Equal(expected, string.Join(' ', track.ArtistIds));
    }
}
