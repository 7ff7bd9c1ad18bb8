namespace MusicMastery.Server.Observing.Readiness;

/// <summary>How it stands with one thing that the server needs.</summary>
/// <param name="Name">A stable word for programs: database, disk, analyses, imports or backups.</param>
/// <param name="State">Whether it is as it should be.</param>
/// <param name="Message">How it stands and what to do, in a sentence or two.</param>
public sealed record ReadinessCheck(string Name, ReadinessState State, string Message);

/// <summary>Whether something is as it should be.</summary>
public enum ReadinessState
{
    /// <summary>It is.</summary>
    Ok,

    /// <summary>It works, and somebody should look at it.</summary>
    Warning,

    /// <summary>It does not work.</summary>
    Failed,
}
