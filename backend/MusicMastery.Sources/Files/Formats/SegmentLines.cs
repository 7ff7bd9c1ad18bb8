using System.Text.Json;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>The segments of a catalog bundle: a JSON object a line.</summary>
internal sealed record SegmentLines : FileFormat
{
    /// <summary>In characters: a segment of 250,000 tracks. The largest real ones have half a million characters.</summary>
    public const int LongestLine = 8 << 20;

    private readonly Provenance _provenance;

    public SegmentLines(Provenance provenance)
        : base("Catalog bundle: segments")
    {
        _provenance = provenance;
        UsualName = "segments.jsonl";
    }

    /// <inheritdoc/>
    public override IEnumerable<CatalogRow> Rows(TextFile file) => file.Read(Rows);

    /// <summary>The rows of a text.</summary>
    public IEnumerable<CatalogRow> Rows(TextReader text)
    {
        var lines = new LineReader(text, LongestLine);
        while (lines.Read())
        {
            if (lines.IsTooLong)
            {
                yield return Refused(lines.Number, null, $"The line is longer than {LongestLine} characters.");
            }
            else if (!lines.Line.IsWhiteSpace())
            {
                yield return Row(lines.Line, lines.Number, _provenance);
            }
        }
    }

    private static CatalogRow Row(ReadOnlySpan<char> json, long line, Provenance provenance)
    {
        if (json.Contains(TextFile.NotText))
        {
            return Refused(line, null, "This is not UTF-8 text: save the file as UTF-8.");
        }

        SegmentLine? read;
        try
        {
            read = JsonSerializer.Deserialize<SegmentLine>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException cause)
        {
            return Refused(
                line,
                cause.Path is { Length: > 2 } path ? path[2..] : null,
                $"This is not a segment as JSON on one line: {cause.Message.Split(" Path:")[0]}"
            );
        }

        return read?.Fault() is var (field, reason) ? Refused(line, field, reason)
            : read is null ? Refused(line, null, "This is null: write a segment as a JSON object.")
            : new CatalogRow(new CatalogEntry.OfSegment(Segment(read, provenance), Seed(read, provenance)));
    }

    private static CatalogRow Refused(long line, string? field, string reason) =>
        new(null, new RefusedRow(line, field, reason));

    private static CollectedSegment Segment(SegmentLine line, Provenance provenance) =>
        new()
        {
            SeedArtistId = new ArtistId(line.SeedArtistId!),
            NetworkArtistIds = [.. line.NetworkArtistIds!.Distinct().Select(id => new ArtistId(id!))],
            LibraryTrackIds = [.. (line.LibraryTrackIds ?? []).Distinct().Select(id => new TrackId(id!))],
            Tracks =
            [
                .. line.RecommendedTrackIds!.Zip(line.RecommendedPopularity!)
                    .DistinctBy(track => track.First)
                    .Select(track => new CollectedTrack(new TrackId(track.First!), track.Second)),
            ],
            Provenance = provenance,
        };

    private static Artist Seed(SegmentLine line, Provenance provenance) =>
        new()
        {
            Id = new ArtistId(line.SeedArtistId!),
            Name = string.IsNullOrEmpty(line.Name) ? null : line.Name,
            Followers = line.Followers,
            ExternalIds = SourceIds.Of(isArtist: true, line.SeedArtistId!, provenance.Source),
            Provenance = provenance,
        };

    /// <summary>A line as it is written.</summary>
    private sealed record SegmentLine(
        string? SeedArtistId,
        string? Name,
        int? Followers,
        IReadOnlyList<string?>? NetworkArtistIds,
        IReadOnlyList<string?>? LibraryTrackIds,
        IReadOnlyList<string?>? RecommendedTrackIds,
        IReadOnlyList<int>? RecommendedPopularity
    )
    {
        /// <summary>The first field that is wrong, and what would be right.</summary>
        public (string Field, string Reason)? Fault() =>
            !TableIds.IsId(SeedArtistId) ? ("seedArtistId", "It is missing: give the seed artist's id.")
            : NetworkArtistIds?.All(TableIds.IsId) != true ? ("networkArtistIds", "It should be a list of artist ids.")
            : LibraryTrackIds?.All(TableIds.IsId) == false ? ("libraryTrackIds", "It should be a list of track ids.")
            : RecommendedTrackIds?.All(TableIds.IsId) != true
                ? ("recommendedTrackIds", "It should be a list of track ids.")
            : RecommendedPopularity?.Count != RecommendedTrackIds.Count
                ? (
                    "recommendedPopularity",
                    $"It has {RecommendedPopularity?.Count ?? 0} numbers: one is needed for each of the {RecommendedTrackIds.Count} recommendedTrackIds."
                )
            : RecommendedPopularity.Any(popularity => popularity is < 0 or > 100)
                ? ("recommendedPopularity", "It should have whole numbers from 0 to 100.")
            : Followers < 0 ? ("followers", "It should be at least 0.")
            : null;
    }
}
