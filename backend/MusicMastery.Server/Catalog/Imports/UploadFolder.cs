using System.Text;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Where sent files lie until their import has ended: beside the database, each in a folder of its own.</summary>
public sealed class UploadFolder(ServerSettings settings)
{
    private const int LongestName = 60;

    private readonly string _folder = $"{settings.DatabasePath}-imports";

    /// <summary>Those that an earlier run of the server has left.</summary>
    private readonly IReadOnlyList<string> _found = Directory.Exists($"{settings.DatabasePath}-imports")
        ? Directory.GetDirectories($"{settings.DatabasePath}-imports")
        : [];

    /// <summary>Opens a new file to write to.</summary>
    public FileStream Create(ImportId id, string name)
    {
        var path = PathOf(id, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Where an import's file lies, with the ending it came with: files are told apart by it too.</summary>
    public string PathOf(ImportId id, string name) => Path.Combine(_folder, id.Value, NameOnDisk(name));

    /// <summary>Removes an import's file; nothing happens when it is gone.</summary>
    public void Remove(ImportId id) => Remove(Path.Combine(_folder, id.Value));

    /// <summary>Removes what an earlier run has left of all but these imports.</summary>
    public void RemoveLeftovers(IReadOnlySet<string> kept)
    {
        foreach (var left in _found.Where(left => !kept.Contains(Path.GetFileName(left))))
        {
            Remove(left);
        }
    }

    private void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        if (Directory.Exists(_folder) && !Directory.EnumerateFileSystemEntries(_folder).Any())
        {
            TryRemoveEmpty();
        }
    }

    /// <summary>Another file may have come at this moment.</summary>
    private void TryRemoveEmpty()
    {
        try
        {
            Directory.Delete(_folder);
        }
        catch (IOException)
        {
            // It is needed again.
        }
    }

    /// <summary>The end of the name, with nothing in it that a file system may not take.</summary>
    private static string NameOnDisk(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.EnumerateRunes())
        {
            plain.Append(Rune.IsLetterOrDigit(letter) || letter.Value is '.' or '-' or '_' ? letter.ToString() : "_");
        }

        var text = plain.ToString().TrimStart('.');
        return text.Length switch
        {
            0 => "_",
            > LongestName => text[^LongestName..],
            _ => text,
        };
    }
}
