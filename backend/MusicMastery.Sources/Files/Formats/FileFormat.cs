using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>A kind of file that can be imported.</summary>
/// <param name="Name">What to call it in a report.</param>
internal abstract record FileFormat(string Name)
{
    /// <summary>What such a file is usually called; one of this name that is none of the kind is broken. Null for any.</summary>
    public string? UsualName { get; init; }

    /// <summary>Whether its rows are tracks.</summary>
    public bool GivesTracks { get; init; }

    /// <summary>The rows of a file of this kind.</summary>
    public abstract IEnumerable<CatalogRow> Rows(TextFile file);
}
