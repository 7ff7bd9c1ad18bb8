using MusicMastery.Core.Upkeep;
using MusicMastery.Server.Backups;
using MusicMastery.Server.Observing.Readiness;
using MusicMastery.Storage.Upkeep;

namespace MusicMastery.Server.Observing;

/// <summary>Composes what an operator sees.</summary>
public static class ObservingServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddObserving(this IServiceCollection services) =>
        services
            .AddSingleton<IStorageState, LiteDbStorageState>()
            .AddSingleton<KnownBackups>()
            .AddSingleton<DatabaseTrial>()
            .AddSingleton<ReadinessChecks>();
}
