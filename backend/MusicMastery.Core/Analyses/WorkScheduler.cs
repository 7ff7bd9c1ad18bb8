namespace MusicMastery.Core.Analyses;

/// <summary>
/// Where a piece of work begins more of it in parallel: on threads of its own kind. Not <see cref="TaskScheduler.Current"/>,
/// since that would also take along what others begin within it, such as the database engine's writer.
/// </summary>
public static class WorkScheduler
{
    [ThreadStatic]
    private static TaskScheduler? s_current;

    /// <summary>The scheduler for this thread's work; the usual one unless another was set.</summary>
    public static TaskScheduler Current
    {
        get => s_current ?? TaskScheduler.Default;
        set => s_current = value;
    }
}
