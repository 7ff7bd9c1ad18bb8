using GraphQL;

namespace MusicMastery.Server.GraphQL;

/// <summary>Something with an id by which it can be asked for again.</summary>
[Name("Node")]
public interface INode
{
    /// <summary>An id that is unique in the whole graph. Opaque.</summary>
    [Id]
    string Id { get; }
}
