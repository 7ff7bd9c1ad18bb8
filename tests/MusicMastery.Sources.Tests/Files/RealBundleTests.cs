using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files;

namespace MusicMastery.Sources.Tests.Files;

public class RealBundleTests
{
    [Fact]
    public void Bundle_Should_BeReadWithoutARefusal_When_ItIsReal()
    {
        var folder =
            Environment.GetEnvironmentVariable("MUSICMASTERY_REAL_DATA")
            ?? Path.Combine(Checkout(), "../shared/data/insight2020");
        Assert.SkipUnless(
            Directory.Exists(folder),
            $"No real data: neither MUSICMASTERY_REAL_DATA nor {folder} names a folder."
        );
        var kinds = new Dictionary<string, int>();

        foreach (var row in CatalogBundle.Parts(folder, BundleFolder.Provenance).SelectMany(part => part.Rows))
        {
            Assert.Null(row.Refusal);
            var kind = row.Entry!.GetType().Name;
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        }

        Assert.Equal(33_659, kinds[nameof(CatalogEntry.OfArtist)]);
        Assert.Equal(202_015, kinds[nameof(CatalogEntry.OfTrack)]);
        Assert.Equal(49, kinds[nameof(CatalogEntry.OfSegment)]);
    }

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "MusicMastery.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
