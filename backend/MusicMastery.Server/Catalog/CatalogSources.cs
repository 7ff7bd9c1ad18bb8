using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Server.Catalog;

/// <summary>The sources this server knows, and what they can do now.</summary>
public sealed class CatalogSources(
    DemoFiles demo,
    IArtistStore artists,
    ICatalogStatistics statistics,
    IReadOnlyList<LiveSource> live
)
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
                    ? Offered(_ => true, "In this database.", "")
                    : Offered(_ => false, "", "Comes into a database that is empty when the server starts.")
            ),
            new(
                SourceKind.File,
                "Imported files",
                "As the origin of each file says; whoever imports it answers for its use.",
                null,
                Offered(
                    statistics.Sources().Contains(SourceKind.File) ? Held() : _ => false,
                    "From imported files; each gives what it has.",
                    "No file has given this yet: drop one that does on the page of sources, or bring it in with the command \"import\"."
                )
            ),
            .. live.Select(source => new CatalogSource(
                source.Kind,
                source.Name,
                source.Terms,
                source.TermsUrl,
                source.Capabilities()
            )),
        ];

    /// <summary>
    /// Those of these capabilities that no source has available and of which the catalog holds nothing, in their order.
    /// </summary>
    public IReadOnlyList<Capability> Missing(params IReadOnlyList<Capability> needed)
    {
        var isHeld = Held();
        var available = All()
            .SelectMany(source => source.Capabilities)
            .Where(offer => offer.State == CapabilityState.Available)
            .Select(offer => offer.Capability)
            .ToHashSet();
        return [.. needed.Where(capability => !available.Contains(capability) && !isHeld(capability)).Order()];
    }

    private bool HasDemo() => artists.Find([.. demo.FeaturedArtistIds.Take(1)]).Count > 0;

    /// <summary>What the catalog holds any of.</summary>
    private Func<Capability, bool> Held()
    {
        var held = statistics.Summary();
        return capability =>
            capability switch
            {
                Capability.Search => held.ArtistCount > 0,
                Capability.RelatedArtists => held.SegmentCount > 0 || statistics.HasRelatedArtists(),
                Capability.AudioFeatures => held.TracksWithFeatures > 0,
                _ => held.TrackCount > 0,
            };
    }

    private static IReadOnlyList<SourceCapability> Offered(
        Func<Capability, bool> isThere,
        string there,
        string missing
    ) =>
        [
            .. Enum.GetValues<Capability>()
                .Select(capability =>
                    isThere(capability)
                        ? new SourceCapability(capability, CapabilityState.Available, there)
                        : new SourceCapability(capability, CapabilityState.NotConfigured, missing)
                ),
        ];
}
