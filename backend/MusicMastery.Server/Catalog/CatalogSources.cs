using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Catalog;

/// <summary>The sources this server knows, and what they can do now.</summary>
public sealed class CatalogSources(DemoFiles demo, IArtistStore artists)
{
    /// <summary>Every source, in a fixed order.</summary>
    public IReadOnlyList<CatalogSource> All() =>
        [
            new(
                SourceKind.Demo,
                "Demo catalog",
                "Invented artists and tracks that ship with Music Mastery, in the public domain (CC0 1.0).",
                "https://creativecommons.org/publicdomain/zero/1.0/",
                HasDemo()
                    ? Offered(CapabilityState.Available, "In this database.")
                    : Offered(
                        CapabilityState.NotConfigured,
                        "Comes into a database that is empty when the server starts."
                    )
            ),
            new(
                SourceKind.File,
                "Imported files",
                "As the origin of each file says; whoever imports it answers for its use.",
                null,
                Offered(
                    CapabilityState.Available,
                    "Bring files in with the command \"import\"; each gives what it has."
                )
            ),
        ];

    private bool HasDemo() => artists.Find([.. demo.FeaturedArtistIds.Take(1)]).Count > 0;

    private static IReadOnlyList<SourceCapability> Offered(CapabilityState state, string detail) =>
        [.. Enum.GetValues<Capability>().Select(capability => new SourceCapability(capability, state, detail))];
}
