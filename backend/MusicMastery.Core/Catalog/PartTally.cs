namespace MusicMastery.Core.Catalog;

/// <summary>Counts what becomes of one part's rows.</summary>
internal sealed class PartTally(CatalogPart part, IProgress<ImportProgress>? progress)
{
    private const int RowsBetweenReports = 10_000;
    private readonly List<RefusedRow> _refusals = [];
    private KeptCounts _kept;
    private int _read;
    private int _refused;

    public string? Problem { get; set; }

    public int TracksWithoutFeatures { get; private set; }

    public void Add(CatalogRow row)
    {
        if (++_read % RowsBetweenReports == 0)
        {
            progress?.Report(new ImportProgress(part.Name, _read));
        }

        if (row.Refusal is { } refusal)
        {
            _refused++;
            if (_refusals.Count < CatalogImport.RefusalsShown)
            {
                _refusals.Add(refusal);
            }
        }

        TracksWithoutFeatures += row.Entry is CatalogEntry.OfTrack { Track.AudioFeatures: null } ? 1 : 0;
    }

    public void Add(KeptCounts kept) => _kept += kept;

    public PartReport Report()
    {
        progress?.Report(new ImportProgress(part.Name, _read));
        return new PartReport
        {
            File = part.Name,
            Format = part.Format,
            Read = _read,
            Kept = _kept.Added,
            Changed = _kept.Changed,
            Unchanged = _kept.Unchanged,
            Merged = _kept.Merged,
            Refused = _refused,
            Refusals = _refusals,
            Problem = Problem,
            Skipped = part.Skipped,
        };
    }
}
