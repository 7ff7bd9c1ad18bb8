using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Hosting;

/// <summary>Composes the program: the one place that says which part stands behind which port.</summary>
public static class MusicMasteryServices
{
    /// <summary>Adds every part; commands, server and tests use the same composition.</summary>
    public static IServiceCollection AddMusicMastery(this IServiceCollection services, ServerSettings settings) =>
        services.AddSingleton(settings).AddSingleton(TimeProvider.System).AddGraph();
}
