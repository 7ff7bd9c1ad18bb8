using MusicMastery.Core.Upkeep;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Backups;
using MusicMastery.Server.Catalog.Imports;

namespace MusicMastery.Server.Observing.Readiness;

/// <summary>Says whether the server can do all that it is there for.</summary>
public sealed class ReadinessChecks(
    DatabaseTrial database,
    IStorageState storage,
    AnalysisRunner analyses,
    ImportRunner imports,
    KnownBackups backups
)
{
    /// <summary>With less than this free, in bytes, an import or a backup may not fit.</summary>
    public const long LittleSpace = 200_000_000;

    private static readonly ReadinessCheck s_damaged = new(
        "database",
        ReadinessState.Failed,
        "A part of the database is damaged; the server's log says which. Restart the server: it then looks at all of it, and "
            + "goes on with the newest backup if it has one and is not told to stop."
    );

    /// <summary>How it stands with each thing, always in the same order.</summary>
    public async Task<IReadOnlyList<ReadinessCheck>> Check()
    {
        var state = storage.Read();
        return
        [
            state.Damage is null ? await database.Check() : s_damaged,
            Disk(state.FreeBytes),
            Runner("analyses", analyses.IsAtWork, "New analyses"),
            Runner("imports", imports.IsAtWork, "New imports"),
            Backups(backups.Problem()),
        ];
    }

    private static ReadinessCheck Backups(string? problem) =>
        problem is null
            ? new ReadinessCheck("backups", ReadinessState.Ok, "Nothing is wrong with backups.")
            : new ReadinessCheck("backups", ReadinessState.Warning, problem);

    private static ReadinessCheck Disk(long? free) =>
        free switch
        {
            null => Found(ReadinessState.Warning, "How much of the disk is free cannot be told."),
            < LittleSpace => Found(
                ReadinessState.Warning,
                $"Only {free / 1_000_000} MB of the disk are free. Make room, before there is none to write to."
            ),
            _ => Found(ReadinessState.Ok, "There is room on the disk."),
        };

    private static ReadinessCheck Runner(string name, bool isAtWork, string what) =>
        isAtWork
            ? new ReadinessCheck(name, ReadinessState.Ok, $"{what} are taken up.")
            : new ReadinessCheck(
                name,
                ReadinessState.Failed,
                $"{what} are not taken up; the server's log says why. Restart the server."
            );

    private static ReadinessCheck Found(ReadinessState state, string message) => new("disk", state, message);
}
