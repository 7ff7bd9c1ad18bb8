using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>The kinds of files that can be imported, and which of them a file is: told by its content.</summary>
internal sealed class FileFormats
{
    private readonly SegmentLines _segments;
    private readonly RelatedArtistsFile _relatedArtists;
    private readonly IReadOnlyList<Table> _tables;

    /// <summary>The formats, with entries that came from there.</summary>
    public FileFormats(Provenance provenance)
    {
        _segments = new SegmentLines(provenance);
        _relatedArtists = new RelatedArtistsFile(provenance);
        All =
        [
            SpotifyDatasetTables.Artists(provenance),
            BundleTables.Artists(provenance),
            BundleTables.Links(provenance),
            _relatedArtists,
            ExportifyTable.Of(provenance),
            BundleTables.Tracks(provenance),
            SpotifyDatasetTables.Tracks(provenance),
            PlaylistSongsTable.Of(provenance),
            GenreDatasetTable.Of(provenance),
            _segments,
        ];
        _tables = [.. All.OfType<Table>()];
    }

    /// <summary>
    /// All of them, in the order in which the files of a folder are read: artists first, so that they have their names
    /// when tracks refer to them; then tracks, the ones most likely to be up to date first, because what a later file
    /// repeats only fills what is unknown.
    /// </summary>
    public IReadOnlyList<FileFormat> All { get; }

    /// <summary>The format of a file; null and the reason when it is none of these.</summary>
    /// <exception cref="CatalogPartException">The file cannot be read, or is no text.</exception>
    public (FileFormat? Format, string? Reason) Tell(TextFile file)
    {
        if (file.PlainName.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            return (_segments, null);
        }

        var start = file.Look(JsonStart.Of);
        return !start.IsJson ? file.Look(TellTable)
            : start.IsSegment ? (_segments, null)
            : start.IsRelatedArtists ? (_relatedArtists, null)
            : (
                null,
                "This JSON is none of those to import, which are segments and related artists; see docs/files.md."
            );
    }

    private (FileFormat? Format, string? Reason) TellTable(TextReader text)
    {
        var csv = new CsvReader(text);
        var header = Header.Read(csv);

        // A table of tracks may have the columns of one of artists too; what asks for most is what it is.
        var told = _tables.Where(table => table.Is(header)).MaxBy(table => table.Required.Count);
        return told is null ? (null, UnknownHeader.Reason(header, csv, _tables)) : (told, null);
    }
}
