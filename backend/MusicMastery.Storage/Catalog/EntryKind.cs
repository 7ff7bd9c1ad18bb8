using LiteDB;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage.Catalog;

/// <summary>How entries of one kind are told apart, compared, combined and written.</summary>
/// <param name="Id">The id.</param>
/// <param name="Read">From its document.</param>
/// <param name="Write">To its document.</param>
/// <param name="Fill">The first entry, with what it leaves unknown taken from the second.</param>
/// <param name="Same">Whether two entries say the same.</param>
internal sealed record EntryKind<T>(
    Func<T, string> Id,
    Func<BsonDocument, T> Read,
    Func<T, BsonDocument> Write,
    Func<T, T, T> Fill,
    Func<T, T, bool> Same
)
{
    /// <summary>Where an entry came from.</summary>
    public required Func<T, Provenance> Origin { get; init; }

    /// <summary>An entry without what one source said; null when that was all.</summary>
    public required Func<T, SourceKind, T?> Without { get; init; }

    /// <summary>The second entry with what others than its source said beside the first.</summary>
    public Func<T, T, T> Carry { get; init; } = (_, left) => left;

    /// <summary>Whether an entry says nothing: it is only known because others refer to it.</summary>
    public Func<T, bool> IsMention { get; init; } = _ => false;

    /// <summary>Whether the latest entry takes the place of what other sources said.</summary>
    public bool IsReplaced { get; init; }
}

/// <summary>An entry before and after a step; before is null for a new one, after for one that is gone.</summary>
internal readonly record struct Kept<T>(T? Before, T After);
