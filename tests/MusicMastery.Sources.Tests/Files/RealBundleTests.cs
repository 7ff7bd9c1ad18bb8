using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files;
using MusicMastery.Tests;

namespace MusicMastery.Sources.Tests.Files;

public class RealBundleTests
{
    [Fact]
    public void Bundle_Should_BeReadWithoutARefusal_When_ItIsReal()
    {
        var folder = RealData.Folder();
        var kinds = new Dictionary<string, int>();

        foreach (var row in CatalogFiles.Parts(folder, BundleFolder.Provenance).SelectMany(part => part.Rows))
        {
            Assert.Null(row.Refusal);
            var kind = row.Entry!.GetType().Name;
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        }

        Assert.Equal(33_659, kinds[nameof(CatalogEntry.OfArtist)]);
        Assert.Equal(202_015, kinds[nameof(CatalogEntry.OfTrack)]);
        Assert.Equal(49, kinds[nameof(CatalogEntry.OfSegment)]);
    }
}
