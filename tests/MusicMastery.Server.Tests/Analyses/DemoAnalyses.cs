using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Hosting;
using MusicMastery.Sources.Demo;
using MusicMastery.Sources.Demo.Planting;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>The analyses of the featured demo artists, run once, beside what was planted for them.</summary>
public sealed class DemoAnalyses : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly ServiceProvider _services;

    public DemoAnalyses()
    {
        var catalog = DemoGenerator.Generate();
        Truth = catalog.Truth;
        _services = new ServiceCollection()
            .AddMusicMastery(new ServerSettings { DatabasePath = _folder.File("demo.db"), Demo = false })
            .BuildServiceProvider();
        _services
            .GetRequiredService<ICatalogWriter>()
            .Keep([
                .. catalog.Artists.Select(artist => new CatalogEntry.OfArtist(artist)),
                .. catalog.Links.Select(link => new CatalogEntry.OfRelatedArtist(link)),
                .. catalog.Tracks.Select(track => new CatalogEntry.OfTrack(track)),
            ]);
        var walk = _services.GetRequiredService<AnalysisWalk>();
        Results = Truth.FeaturedArtists.ToDictionary(
            artist => artist.ArtistId,
            artist => walk.Run(artist.ArtistId, new AnalysisSettings(), null, CancellationToken.None).Result
        );
    }

    /// <summary>What was planted.</summary>
    public PlantedTruth Truth { get; }

    /// <summary>What was found.</summary>
    public IReadOnlyDictionary<ArtistId, AnalysisResult> Results { get; }

    /// <summary>The featured artists whose scene rewards a sound.</summary>
    public IEnumerable<(PlantedArtist Artist, PlantedScene Scene, AnalysisResult Result)> WithSignal =>
        Truth
            .FeaturedArtists.Select(artist =>
                (artist, Truth.Scenes.Single(scene => scene.Name == artist.Scene), Results[artist.ArtistId])
            )
            .Where(entry => entry.Item2.Drivers.Count > 0);

    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }
}
