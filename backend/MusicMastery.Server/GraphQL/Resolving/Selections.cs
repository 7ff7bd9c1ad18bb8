using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace MusicMastery.Server.GraphQL.Resolving;

/// <summary>Which fields each selection of a query has of each type; found out once.</summary>
/// <param name="collect">Finds out which, by response name.</param>
public sealed class Selections(
    Func<
        ExecutionContext,
        IGraphType,
        GraphQLSelectionSet,
        Dictionary<string, (GraphQLField Field, FieldType Definition)>
    > collect
)
{
    private readonly Dictionary<GraphQLSelectionSet, List<(IGraphType Type, SelectedField[] Fields)>> _known = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>The selected fields, in the order of the answer.</summary>
    /// <param name="context">The query.</param>
    /// <param name="type">The type of the object that they are selected of.</param>
    /// <param name="selection">What is selected.</param>
    public SelectedField[] Of(ExecutionContext context, IGraphType type, GraphQLSelectionSet selection)
    {
        if (!_known.TryGetValue(selection, out var ofTypes))
        {
            _known.Add(selection, ofTypes = []);
        }

        foreach (var (known, found) in ofTypes)
        {
            if (known == type)
            {
                return found;
            }
        }

        SelectedField[] fields =
        [
            .. collect(context, type, selection).Values.Select(one => new SelectedField(one.Field, one.Definition)),
        ];
        ofTypes.Add((type, fields));
        return fields;
    }
}
