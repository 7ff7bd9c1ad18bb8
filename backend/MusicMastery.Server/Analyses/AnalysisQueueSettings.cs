using MusicMastery.Server.Hosting;
using static MusicMastery.Server.Hosting.EnvironmentReader;

namespace MusicMastery.Server.Analyses;

/// <summary>How many analyses may wait and run.</summary>
public sealed record AnalysisQueueSettings
{
    /// <summary>
    /// How many run at once: one that waits for a live source leaves the processor to another. <c>MUSICMASTERY_ANALYSES_AT_ONCE</c>.
    /// </summary>
    public int AtOnce { get; init; } = 2;

    /// <summary>How many may wait or run in all. <c>MUSICMASTERY_MAX_ANALYSES</c>.</summary>
    public int Most { get; init; } = 20;

    /// <summary>How many of one client may wait or run. <c>MUSICMASTERY_MAX_ANALYSES_OF_CLIENT</c>.</summary>
    public int MostOfClient { get; init; } = 10;

    /// <summary>Reads the settings from the environment.</summary>
    /// <exception cref="CommandException">A variable has a value it cannot have.</exception>
    public static AnalysisQueueSettings Read(Func<string, string?> variable)
    {
        var usual = new AnalysisQueueSettings();
        return new AnalysisQueueSettings
        {
            AtOnce = Count("MUSICMASTERY_ANALYSES_AT_ONCE", usual.AtOnce, variable),
            Most = Count("MUSICMASTERY_MAX_ANALYSES", usual.Most, variable),
            MostOfClient = Count("MUSICMASTERY_MAX_ANALYSES_OF_CLIENT", usual.MostOfClient, variable),
        };
    }
}
