using System.Text.Json;
using System.Text.Json.Serialization;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Files;

/// <summary>Part of a catalog, to be written as a catalog bundle.</summary>
/// <param name="Artists">By id.</param>
/// <param name="Tracks">By id.</param>
/// <param name="Links">By artist and rank.</param>
/// <param name="Segments">By seed artist.</param>
/// <param name="Origin">Where all of it came from, under which terms and when.</param>
public sealed record CatalogExport(
    IReadOnlyList<Artist> Artists,
    IReadOnlyList<Track> Tracks,
    IReadOnlyList<RelatedArtist> Links,
    IReadOnlyList<CollectedSegment> Segments,
    Provenance Origin
)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes the bundle into the folder, which is made if need be; files of the same names are replaced.</summary>
    public void Write(string folder) =>
        BundleWriter.Write(
            folder,
            [
                (BundleOrigin.FileName, BundleOrigin.Json(Origin)),
                ("artists.csv.gz", BundleWriter.Table(BundleRows.ArtistColumns, Artists.Select(BundleRows.Row))),
                ("tracks.csv.gz", BundleRows.Table(Tracks)),
                ("links.csv.gz", BundleWriter.Table(BundleRows.LinkColumns, Links.Select(BundleRows.Row))),
                ("segments.jsonl.gz", [.. Segments.SelectMany(Line)]),
            ]
        );

    private static byte[] Line(CollectedSegment segment) =>
        [
            .. JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    SeedArtistId = segment.SeedArtistId.Value,
                    NetworkArtistIds = segment.NetworkArtistIds.Select(id => id.Value),
                    LibraryTrackIds = segment.LibraryTrackIds.Select(id => id.Value),
                    RecommendedTrackIds = segment.Tracks.Select(track => track.TrackId.Value),
                    RecommendedPopularity = segment.Tracks.Select(track => track.Popularity),
                },
                s_json
            ),
            (byte)'\n',
        ];
}
