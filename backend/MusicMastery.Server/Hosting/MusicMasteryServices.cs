using MusicMastery.Core.Analyses;
using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning;
using MusicMastery.Server.Access;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Artists;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.Catalog.Imports;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Observing;
using MusicMastery.Sources;
using MusicMastery.Storage;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Segments;
using MusicMastery.Storage.Sources;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Server.Hosting;

/// <summary>Composes the program: the one place that says which part stands behind which port.</summary>
public static class MusicMasteryServices
{
    /// <summary>Adds every part; commands, server and tests use the same composition.</summary>
    public static IServiceCollection AddMusicMastery(this IServiceCollection services, ServerSettings settings) =>
        services
            .AddSingleton(settings)
            .AddSingleton(settings.Limits)
            .AddSingleton(settings.Analyses)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(Backups(settings))
            .AddSingleton(services => OpenDatabase(settings, services.GetRequiredService<BackupFolder>()))
            .AddSingleton<IArtistStore, LiteDbArtistStore>()
            .AddSingleton<ITrackStore, LiteDbTrackStore>()
            .AddSingleton<ITrackLists, LiteDbTrackLists>()
            .AddSingleton<ISegmentStore, LiteDbSegmentStore>()
            .AddSingleton<ICatalogSampleStore, LiteDbCatalogSampleStore>()
            .AddSingleton<LiteDbAnalysisStore>()
            .AddSingleton<ISavedModelStore>(provider => provider.GetRequiredService<LiteDbAnalysisStore>())
            .AddSingleton(provider => new CurrentAnalyses(provider.GetRequiredService<LiteDbAnalysisStore>()))
            .AddSingleton<IAnalysisStore>(provider => provider.GetRequiredService<CurrentAnalyses>())
            .AddSingleton<ICatalogStatistics, LiteDbCatalogStatistics>()
            .AddTransient<ICatalogWriter, LiteDbCatalogWriter>()
            .AddSingleton<ISourceRemoval, LiteDbSourceRemoval>()
            .AddSingleton<IPopularityLearner, PopularityLearner>()
            .AddTransient<CatalogImport>()
            .AddSingleton<Func<CatalogImport>>(provider => provider.GetRequiredService<CatalogImport>)
            .AddSingleton(new DemoFiles(settings.DemoFolder))
            .AddSingleton<CatalogSources>()
            .AddSingleton<DemoImport>()
            .AddSingleton<DemoAnalyses>()
            .AddAccess(settings)
            .AddSingleton<Func<ICatalogWriter>>(provider => provider.GetRequiredService<ICatalogWriter>)
            .AddSingleton<IAnswerStore, LiteDbAnswerStore>()
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<LiveSources>(provider, settings.Sources))
            .AddSingleton(provider => provider.GetRequiredService<LiveSources>().All)
            .AddSingleton<LiveSearch>()
            .AddSingleton<AnalysisSupplies>()
            .AddSingleton<AnalysisWalk>()
            .AddSingleton<BackgroundScheduler>()
            .AddSingleton(provider =>
                ActivatorUtilities.CreateInstance<StorageOutages>(provider, TimeSpan.FromSeconds(10))
            )
            .AddSingleton<AnalysisRunner>()
            .AddImports()
            .AddObserving()
            .AddGraph();

    private static BackupFolder Backups(ServerSettings settings) =>
        new(
            settings.DatabasePath,
            settings.Backups.Folder ?? $"{settings.DatabasePath}-backups",
            settings.Backups.Days
        );

    private static MusicMasteryDatabase OpenDatabase(ServerSettings settings, BackupFolder backups)
    {
        settings.MakeDefaultFolder();
        return MusicMasteryDatabase.Open(settings.DatabasePath, backups);
    }
}
