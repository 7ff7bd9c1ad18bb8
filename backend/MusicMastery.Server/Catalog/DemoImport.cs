using MusicMastery.Core.Catalog;
using MusicMastery.Server.Hosting;
using MusicMastery.Sources.Files;

namespace MusicMastery.Server.Catalog;

/// <summary>Fills a catalog that has no track yet with the demo catalog. Can be repeated.</summary>
public sealed class DemoImport(
    DemoFiles demo,
    ICatalogStatistics catalog,
    Func<CatalogImport> newImport,
    TimeProvider clock
)
{
    /// <summary>Imports it if there is nothing; false when there is something.</summary>
    /// <exception cref="CommandException">The demo catalog cannot be read.</exception>
    public bool Run(CancellationToken cancellationToken)
    {
        if (catalog.Summary().TrackCount > 0)
        {
            return false;
        }

        var provenance = new Provenance(SourceKind.Demo, clock.Now(), "CC0 1.0");
        var report = newImport().Run(CatalogFiles.Parts(demo.Folder, provenance), null, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (report.Files.FirstOrDefault(file => file.Problem is not null) is { } broken)
        {
            throw new CommandException(
                $"The demo catalog cannot be read: {broken.File}: {broken.Problem} "
                    + "Set MUSICMASTERY_DEMO to off to start without it."
            );
        }

        return true;
    }
}
