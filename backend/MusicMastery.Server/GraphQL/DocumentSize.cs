using GraphQL;
using GraphQLParser.AST;

namespace MusicMastery.Server.GraphQL;

/// <summary>Counts what a document asks for as if each fragment were written out wherever it is spread.</summary>
internal sealed class DocumentSize
{
    private const int Enough = int.MaxValue / 4;

    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public DocumentSize(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }

        foreach (var name in _fragments.Keys)
        {
            OfFragment(name);
        }

        Fields = Sum(
            document.Definitions.OfType<GraphQLOperationDefinition>().Select(operation => Of(operation.SelectionSet))
        );
    }

    /// <summary>Fields and fragments in all operations.</summary>
    public int Fields { get; }

    private int Of(GraphQLSelectionSet? selections) =>
        Sum(
            selections?.Selections.Select(selection =>
                selection switch
                {
                    GraphQLField field => 1 + Of(field.SelectionSet),
                    GraphQLInlineFragment fragment => 1 + Of(fragment.SelectionSet),
                    GraphQLFragmentSpread spread => 1 + OfFragment(spread.FragmentName.Name.StringValue),
                    _ => 1,
                }
            )
                ?? []
        );

    private int OfFragment(string name)
    {
        if (_known.TryGetValue(name, out var size) || !_fragments.TryGetValue(name, out var fragment))
        {
            return size;
        }

        if (!_open.Add(name))
        {
            throw new ExecutionError($"The fragment \"{name}\" spreads itself, directly or through others.")
            {
                Code = "NO_FRAGMENT_CYCLES",
            };
        }

        size = Of(fragment.SelectionSet);
        _open.Remove(name);
        _known.Add(name, size);
        return size;
    }

    private static int Sum(IEnumerable<int> sizes) =>
        sizes.Aggregate(0, (sum, size) => Math.Min(Enough, sum + Math.Min(Enough, size)));
}
