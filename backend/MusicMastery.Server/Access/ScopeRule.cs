using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace MusicMastery.Server.Access;

/// <summary>
/// Refuses what the caller may not do, before anything is executed. To ask and to follow needs "read"; a change needs
/// what its field says, and the most there is when it says nothing.
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

    private static Scope Needed(ValidationContext context) =>
        context.Operation.Operation == OperationType.Mutation && context.Schema.Mutation is { } changes
            ? FieldsOf(context.Operation.SelectionSet, context, [])
                .Select(name => changes.GetField(name))
                .Select(field => field is null ? Scope.Read : NeedsAttribute.Of(field) ?? Scope.Admin)
                .Append(Scope.Read)
                .Max()
            : Scope.Read;

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
