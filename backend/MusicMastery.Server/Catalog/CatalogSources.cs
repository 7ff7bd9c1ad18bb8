using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Catalog;

/// <summary>The sources this server knows, and what they can do.</summary>
public static class CatalogSources
{
    /// <summary>Every source, in a fixed order.</summary>
    /// <param name="catalog">What the catalog holds now.</param>
    public static IReadOnlyList<CatalogSource> All(CatalogSummary catalog) =>
        [
            new(
                SourceKind.Demo,
                "Demo catalog",
                "Invented artists and tracks that ship with Music Mastery; free to use for anything.",
                null,
                Offered(CapabilityState.Available, "Fills an empty catalog at the first start.")
            ),
            new(
                SourceKind.File,
                "Imported files",
                "As the file's origin says; whoever imports a file answers for its use.",
                null,
                catalog.TrackCount > 0
                    ? Offered(CapabilityState.Available, "As far as the imported files have it.")
                    : Offered(CapabilityState.NotConfigured, "Import a file with the command \"import\".")
            ),
        ];

    private static IReadOnlyList<SourceCapability> Offered(CapabilityState state, string detail) =>
        [.. Enum.GetValues<Capability>().Select(capability => new SourceCapability(capability, state, detail))];
}
