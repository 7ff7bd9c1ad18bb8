using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Artists;
using MusicMastery.Server.Hosting;
using MusicMastery.Sources;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>The program's parts over a database of its own, asking live sources.</summary>
public sealed class LiveCatalog : IAsyncDisposable
{
    private readonly TempFolder? _owned;
    private readonly ServiceProvider _services;

    public LiveCatalog(LiveSourceSettings sources, TempFolder? folder = null)
    {
        _owned = folder is null ? new TempFolder() : null;
        _services = new ServiceCollection()
            .AddMusicMastery(
                new ServerSettings
                {
                    DatabasePath = (folder ?? _owned!).File("live.db"),
                    Demo = false,
                    Sources = sources,
                }
            )
            .BuildServiceProvider();
    }

    /// <summary>What was told of the stages; safe to read while an analysis runs.</summary>
    public ConcurrentQueue<AnalysisStage> Stages { get; } = [];

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Keeps what a file would have brought.</summary>
    public void Keep(params CatalogEntry[] entries) => Get<ICatalogWriter>().Keep(entries);

    /// <summary>Finds an artist by the exact name in the sources that are on.</summary>
    public async Task<Artist> Find(string name) =>
        (await Get<LiveSearch>().Search(name, 10, CancellationToken.None))
            .Matches.First(match => match.Artist.Name == name)
            .Artist;

    public AnalysisResult Analyze(
        ArtistId artist,
        AnalysisSettings? settings = null,
        CancellationToken cancelled = default
    ) => Get<AnalysisWalk>().Run(artist, settings ?? new AnalysisSettings(), new Listener(Stages), cancelled).Result;

    /// <summary>What was found, without what differs from run to run.</summary>
    public string Json(Artist artist, AnalysisResult result) =>
        AnalysisReport.Json(artist, new AnalysisSettings(), result, Get<IArtistStore>());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _owned?.Dispose();
    }

    private sealed class Listener(ConcurrentQueue<AnalysisStage> stages) : IProgress<AnalysisStage>
    {
        public void Report(AnalysisStage value) => stages.Enqueue(value);
    }
}
