using MusicMastery.Core.Catalog;
using MusicMastery.Server.GraphQL;
using MusicMastery.Sources.Files;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Brings one sent file into the catalog.</summary>
public sealed class FileImport(
    Func<ICatalogWriter> newWriter,
    Traffic traffic,
    ICatalogStatistics statistics,
    TimeProvider clock
)
{
    /// <summary>Smaller than where nobody waits: while a step is kept, nothing else can be asked.</summary>
    private const int StepWeight = 1_000;

    /// <summary>Reads it to its end, or until it is cancelled; what was read by then is kept.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="job">Which import it is, and who hears of progress.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public ImportReport Run(string path, ImportJob job, CancellationToken cancellationToken)
    {
        var file = job.Import;
        var provenance = new Provenance(SourceKind.File, file.RequestedAt);
        var parts = CatalogFiles.Parts(path, provenance).Select(part => Named(part, path, file.FileName));
        var writer = new ConsiderateWriter(newWriter(), traffic, time => cancellationToken.WaitHandle.WaitOne(time));
        var report = new CatalogImport(writer, statistics, clock, StepWeight).Run(parts, job, cancellationToken);
        return report with { Files = [.. report.Files.Select(part => Readable(part, path, file.FileName))] };
    }

    /// <summary>A file is called what its owner calls it, not what it is called on this disk.</summary>
    private static CatalogPart Named(CatalogPart part, string path, string name) =>
        part.Name == Path.GetFileName(path) ? part with { Name = name } : part;

    /// <summary>Where it lies on this disk is nobody's business.</summary>
    private static PartReport Readable(PartReport part, string path, string name) =>
        part with
        {
            Problem = part.Problem?.Replace(path, name, StringComparison.Ordinal),
        };
}
