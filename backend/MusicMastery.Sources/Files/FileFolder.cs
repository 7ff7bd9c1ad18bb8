using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Formats;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files;

/// <summary>The files of a folder that can be imported, each taken for what its content says.</summary>
internal sealed class FileFolder(string path, FileFormats formats, Action<int>? onRead)
{
    private const string CompressedEnding = ".gz";

    /// <summary>The files as parts, in the order of the formats and of their names.</summary>
    public IReadOnlyList<CatalogPart> Parts()
    {
        List<Found> found =
        [
            .. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).Select(Find).OfType<Found>(),
        ];
        if (!found.Exists(file => file.Format?.GivesTracks == true))
        {
            found.Add(new Found(NoTracks(), Usual("tracks.csv")));
        }

        return [.. found.OrderBy(file => PlaceOf(file.Format)).Select(file => file.Part)];
    }

    private Found? Find(string name)
    {
        var file = new TextFile(name, onRead);
        var ending = Path.GetExtension(file.PlainName).ToLowerInvariant();
        return ending is not (".csv" or ".jsonl" or ".json") ? null
            : IsRepeat(name) ? Skipped(file, $"{file.PlainName} stands beside it, and that was taken.")
            : Find(file, ending == ".json");
    }

    private Found? Find(TextFile file, bool isJson)
    {
        // A broken table of tracks is worth a word that a table of anything else is not.
        var usual = Usual(file.PlainName);
        try
        {
            var (format, reason) = formats.Tell(file);
            return format is not null ? new Found(CatalogFiles.Reading(file, format), format)
                : usual is not null ? new Found(CatalogFiles.Failing(file.Name, reason!), usual)
                : isJson ? null
                : Skipped(file, reason!);
        }
        catch (CatalogPartException problem)
        {
            return new Found(CatalogFiles.Failing(file.Name, problem.Message), usual);
        }
    }

    private static Found Skipped(TextFile file, string reason) =>
        new(new CatalogPart(file.Name, []) { Skipped = reason }, null);

    private static bool IsRepeat(string name) =>
        name.EndsWith(CompressedEnding, StringComparison.OrdinalIgnoreCase)
        && File.Exists(name[..^CompressedEnding.Length]);

    private CatalogPart NoTracks() =>
        CatalogFiles.Failing(
            "tracks.csv",
            $"There is no tracks.csv or other file of tracks in {path}. Name a folder that has one, or one file."
        );

    private FileFormat? Usual(string name) =>
        formats.All.FirstOrDefault(format => name.Equals(format.UsualName, StringComparison.OrdinalIgnoreCase));

    private int PlaceOf(FileFormat? format) =>
        format is null ? formats.All.Count : formats.All.Index().First(at => ReferenceEquals(at.Item, format)).Index;

    private sealed record Found(CatalogPart Part, FileFormat? Format);
}
