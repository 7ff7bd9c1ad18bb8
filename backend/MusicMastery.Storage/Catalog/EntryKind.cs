using LiteDB;

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
);

/// <summary>An entry before and after an import; before is null for a new one.</summary>
internal readonly record struct Kept<T>(T? Before, T After);
