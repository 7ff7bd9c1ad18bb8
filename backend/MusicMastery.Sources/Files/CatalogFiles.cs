using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Formats;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files;

/// <summary>
/// Files to import: a folder of them or one by itself, each plain or gzip'd. What a file is, its content tells.
/// <c>docs/files.md</c> lists the formats.
/// </summary>
public static class CatalogFiles
{
    /// <summary>
    /// The files as parts, in the order in which they should be read; what is wrong with one shows when its rows are
    /// read. In a folder, a table of no known format is skipped unless its name is that of one, and files that hold no
    /// tables are passed over.
    /// </summary>
    /// <param name="path">The folder or the file.</param>
    /// <param name="provenance">Where its entries came from, unless a bundle says so itself.</param>
    /// <param name="onRead">Hears how many bytes more of the files, as they lie on disk, have been read.</param>
    public static IReadOnlyList<CatalogPart> Parts(string path, Provenance provenance, Action<int>? onRead = null)
    {
        var isFolder = Directory.Exists(path);
        var formats = new FileFormats((isFolder ? BundleOrigin.In(path) : null) ?? provenance);
        return isFolder ? new FileFolder(path, formats, onRead).Parts() : [Part(new TextFile(path, onRead), formats)];
    }

    private static CatalogPart Part(TextFile file, FileFormats formats)
    {
        try
        {
            var (format, reason) = formats.Tell(file);
            return format is null ? Failing(file.Name, reason!) : Reading(file, format);
        }
        catch (CatalogPartException problem)
        {
            return Failing(file.Name, problem.Message);
        }
    }

    /// <summary>A part that gives a file's rows.</summary>
    internal static CatalogPart Reading(TextFile file, FileFormat format) =>
        new(file.Name, format.Rows(file), format.Name);

    /// <summary>A part that says, when it is read, why it cannot be.</summary>
    internal static CatalogPart Failing(string name, string problem)
    {
        return new CatalogPart(name, Enumerable.Range(0, 1).Select(Row));

        CatalogRow Row(int _) => throw new CatalogPartException(problem);
    }
}
