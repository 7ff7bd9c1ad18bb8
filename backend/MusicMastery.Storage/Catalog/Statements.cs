using LiteDB;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage.Catalog;

/// <summary>
/// What sources say of one thing, a statement each, and the entry that this makes: the latest statement, with what it
/// leaves unknown taken from the others. They lie in one document, the entry first and, where several sources speak,
/// their statements below it, so that what one said can be taken back.
/// </summary>
/// <param name="Each">The latest first; times that are the same in the order of the sources.</param>
/// <param name="Whole">What they make together.</param>
internal sealed record Statements<T>(IReadOnlyList<T> Each, T Whole)
    where T : class
{
    private const string Field = "w";

    /// <summary>The statement of one source.</summary>
    public static Statements<T> Of(T only) => new([only], only);

    /// <summary>The statements in a document.</summary>
    public static Statements<T> Read(BsonDocument document, EntryKind<T> kind)
    {
        var whole = kind.Read(document);
        return document[Field] is BsonArray each
            ? new Statements<T>([.. each.Select(statement => kind.Read(statement.AsDocument))], whole)
            : Of(whole);
    }

    /// <summary>The document with the statements.</summary>
    public BsonDocument Write(EntryKind<T> kind)
    {
        var document = kind.Write(Whole);
        if (Each.Count > 1)
        {
            document[Field] = new BsonArray(Each.Select(kind.Write));
        }

        return document;
    }

    /// <summary>The numbers of all origins that a document of an entry goes by, without reading the entry.</summary>
    public static IEnumerable<int> OriginsIn(BsonDocument document, params IReadOnlyList<string> fields) =>
        (document[Field] is BsonArray each ? each.Select(statement => statement.AsDocument) : [])
            .Prepend(document)
            .SelectMany(statement => fields.Select(field => statement.Int(field)))
            .OfType<int>();

    /// <summary>With an entry of one source: it brings up to date, or only fills, what the source said before.</summary>
    public Statements<T> With(T entry, bool onlyFills, EntryKind<T> kind)
    {
        var source = kind.Origin(entry).Source;
        var own = kind.IsReplaced ? Whole : Each.FirstOrDefault(said => kind.Origin(said).Source == source);
        var next =
            own is null ? entry
            : onlyFills ? kind.Fill(own, entry)
            : kind.Fill(entry, own);
        return kind.IsReplaced
            ? Of(next)
            : Of([.. Each.Where(said => !ReferenceEquals(said, own) && !kind.IsMention(said)), next], kind);
    }

    /// <summary>With each statement changed.</summary>
    public Statements<T> With(Func<T, T> change, EntryKind<T> kind) => Of([.. Each.Select(change)], kind);

    /// <summary>Whether each source says what it says in the others.</summary>
    public bool SayTheSame(Statements<T> others, EntryKind<T> kind) =>
        Each.Count == others.Each.Count && Each.Zip(others.Each).All(pair => kind.Same(pair.First, pair.Second));

    /// <summary>Without what a source said; null when that was all.</summary>
    public Statements<T>? Without(SourceKind source, EntryKind<T> kind)
    {
        var gone = Each.Where(said => kind.Origin(said).Source == source).ToList();
        var left = Each.Select(said => kind.Without(said, source))
            .OfType<T>()
            .Select(said => gone.Aggregate(said, (now, went) => kind.Carry(went, now)))
            .ToList();
        return left.Count > 0 ? Of(left, kind) : null;
    }

    private static Statements<T> Of(List<T> each, EntryKind<T> kind)
    {
        var ordered = each.OrderByDescending(said => kind.Origin(said).FetchedAt)
            .ThenBy(said => kind.Origin(said).Source);
        List<T> latestFirst = [.. ordered];
        return new Statements<T>(latestFirst, latestFirst.Aggregate(kind.Fill));
    }
}
