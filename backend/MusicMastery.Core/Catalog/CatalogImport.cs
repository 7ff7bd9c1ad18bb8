namespace MusicMastery.Core.Catalog;

/// <summary>
/// Brings what a source yields into the catalog: part by part, in steps that are each kept whole, so that an import
/// that is killed has kept its finished steps and running it again ends the same as if nothing had happened.
/// </summary>
/// <param name="writer">Made for this import.</param>
/// <param name="statistics">The catalog's counts.</param>
/// <param name="clock">Measures how long it takes.</param>
/// <param name="stepWeight">
/// The weight of entries kept in one step: larger steps are faster, and more is done again after a kill.
/// </param>
public sealed class CatalogImport(
    ICatalogWriter writer,
    ICatalogStatistics statistics,
    TimeProvider clock,
    int stepWeight = CatalogImport.UsualStepWeight
)
{
    /// <summary>What one step keeps when nothing else is said: about three seconds' work.</summary>
    public const int UsualStepWeight = 100_000;

    /// <summary>How many refused rows a report shows for each part.</summary>
    public const int RefusalsShown = 100;

    /// <summary>
    /// Reads the parts to their ends. A part that cannot be read on is left at that point, with what it gave before
    /// kept, and the next one begun. When cancelled it keeps what was read and reports that it is incomplete.
    /// </summary>
    public ImportReport Run(
        IEnumerable<CatalogPart> parts,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var started = clock.GetTimestamp();
        var files = new List<PartReport>();
        var tracksWithoutFeatures = 0;
        foreach (var part in parts)
        {
            var tally = new PartTally(part, progress);
            if (part.Skipped is null)
            {
                Read(part, tally, cancellationToken);
            }

            files.Add(tally.Report());
            tracksWithoutFeatures += tally.TracksWithoutFeatures;
        }

        return new ImportReport
        {
            IsComplete = files.TrueForAll(file => file.Problem is null),
            Files = files,
            TracksWithoutFeatures = tracksWithoutFeatures,
            Catalog = statistics.Summary(),
            ElapsedSeconds = Math.Round(clock.GetElapsedTime(started).TotalSeconds, 3),
        };
    }

    private void Read(CatalogPart part, PartTally tally, CancellationToken cancellationToken)
    {
        using var rows = new ReadAhead<CatalogRow>(part.Rows, row => row.Weight);
        var hasMore = true;
        while (hasMore)
        {
            tally.Add(writer.Keep(Step()));
        }

        IEnumerable<CatalogEntry> Step()
        {
            for (var weight = 0; weight < stepWeight; )
            {
                hasMore = MoveNext(rows, tally, cancellationToken);
                if (!hasMore)
                {
                    yield break;
                }

                var row = rows.Current;
                weight += row.Weight;
                tally.Add(row);
                if (row.Entry is { } entry)
                {
                    yield return entry;
                }
            }
        }
    }

    /// <summary>Whether there is another row; what stops the reading goes to the tally, not to the writer.</summary>
    private static bool MoveNext(ReadAhead<CatalogRow> rows, PartTally tally, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            tally.Problem = "The import was stopped here; run it again to go on.";
            return false;
        }

        try
        {
            return rows.MoveNext();
        }
        catch (Exception cause) when (cause is CatalogPartException or IOException or UnauthorizedAccessException)
        {
            tally.Problem = cause.Message;
            return false;
        }
    }
}
