using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Documents that have been found valid, so that one which is asked again and again is read and checked once. Bounded by
/// the length of the texts, which read take some eighty times their length.
/// </summary>
public sealed class DocumentCache : IDisposable
{
    private const int Characters = 300_000;

    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = Characters });

    /// <summary>The document with this text; null when it has to be read.</summary>
    public GraphQLDocument? Find(string text) => _documents.Get<GraphQLDocument>(text);

    /// <summary>Keeps a document that is valid whatever its variables are.</summary>
    public void Keep(string text, GraphQLDocument document) =>
        _documents.Set(text, document, new MemoryCacheEntryOptions { Size = text.Length });

    /// <inheritdoc/>
    public void Dispose() => _documents.Dispose();
}
