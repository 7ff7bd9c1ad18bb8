using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Tests.Sources;
using MusicMastery.Sources;

namespace MusicMastery.Server.Tests.Analyses;

public sealed class AnalysesBesideEachOtherTests
{
    [Fact]
    public async Task Analyses_Should_FindWhatTheyFindAlone_When_TheyRunAtOnce()
    {
        await using var catalog = new LiveCatalog(new LiveSourceSettings());
        catalog.Get<ICatalogWriter>().Keep(TestCatalog.Entries());
        var artists = Enumerable.Range(0, 4).Select(number => new ArtistId(TestCatalog.Id(number))).ToList();
        var alone = artists.ConvertAll(Found);

        var beside = await Task.WhenAll(artists.Select(artist => Task.Run(() => Found(artist))));

        Assert.Equal(4, alone.Distinct().Count());
        Assert.Equal(alone, beside);

        string Found(ArtistId artist) =>
            catalog.Json(
                catalog.Get<IArtistStore>().Find([artist])[artist],
                catalog.Get<AnalysisWalk>().Run(artist, new AnalysisSettings(), null, default).Result
            );
    }
}
