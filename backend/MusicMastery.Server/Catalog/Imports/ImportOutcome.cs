using MusicMastery.Core.Catalog;
using MusicMastery.Core.Catalog.Imports;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>What to make of an import that has ended by itself.</summary>
public static class ImportOutcome
{
    /// <summary>How it stands, and what is wrong; null when nothing is.</summary>
    public static (ImportStatus Status, string? Problem) Of(ImportReport report)
    {
        var broken = report.Files.FirstOrDefault(file => file.Problem is not null)?.Problem;
        var skipped = report.Files.FirstOrDefault(file => file.Skipped is not null)?.Skipped;
        var read = report.Files.Sum(file => file.Read);
        return report switch
        {
            { HasKeptAnything: true, IsComplete: true } => (ImportStatus.Completed, null),
            { HasKeptAnything: true } => (ImportStatus.Incomplete, broken),
            _ when broken is not null => (ImportStatus.Failed, broken),
            _ when skipped is not null => (ImportStatus.Failed, skipped),
            _ when read == 0 => (ImportStatus.Failed, "The file has no rows under its header."),
            _ => (ImportStatus.Failed, "No row could be kept; the refused rows say why."),
        };
    }
}
