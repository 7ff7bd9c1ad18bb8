using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace MusicMastery.Server.Access;

/// <summary>
/// Refuses what the caller may not do, before anything is executed. A field needs what it says. One that says nothing
/// needs "read" to be asked or followed, and the most there is to change something.
/// </summary>
public sealed class ScopeRule(Caller caller) : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var needed = Needed(context);
        if (!caller.May(needed))
        {
            context.ReportError(new AccessError(caller, needed));
        }

        return default;
    }

    private static Scope Needed(ValidationContext context)
    {
        var (root, usual) = context.Operation.Operation switch
        {
            OperationType.Mutation => (context.Schema.Mutation, Scope.Admin),
            OperationType.Subscription => (context.Schema.Subscription, Scope.Read),
            _ => (context.Schema.Query, Scope.Read),
        };
        return FieldsOf(context.Operation.SelectionSet, context, [])
            .Select(name => root?.GetField(name))
            .Select(field => field is null ? Scope.Read : NeedsAttribute.Of(field) ?? usual)
            .Append(Scope.Read)
            .Max();
    }

    /// <summary>The names of the fields at the operation's root, also those in fragments.</summary>
    private static IEnumerable<ROM> FieldsOf(
        GraphQLSelectionSet selections,
        ValidationContext context,
        HashSet<ROM> open
    ) =>
        selections.Selections.SelectMany(selection =>
            selection switch
            {
                GraphQLField field => [field.Name.Value],
                GraphQLInlineFragment inline => FieldsOf(inline.SelectionSet, context, open),
                GraphQLFragmentSpread spread when open.Add(spread.FragmentName.Name.Value) =>
                    context.Document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment
                        ? FieldsOf(fragment.SelectionSet, context, open)
                        : [],
                _ => [],
            }
        );
}
