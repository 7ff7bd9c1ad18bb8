using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>Entries as an imported file gives them.</summary>
internal static class FileEntries
{
    public static readonly Provenance Provenance = new(SourceKind.File, DateTimeOffset.UnixEpoch);

    public static CatalogEntry Artist(ArtistId id, string name, params ExternalId[] externalIds) =>
        new CatalogEntry.OfArtist(
            new Artist
            {
                Id = id,
                Name = name,
                ExternalIds = externalIds,
                Provenance = Provenance,
            }
        );
}
