using System.Collections;
using GraphQL.Execution;
using GraphQL.Types;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace MusicMastery.Server.GraphQL.Resolving;

/// <summary>
/// Completes values: scalars are serialized, objects get the nodes of their fields and lists those of their items. GraphQL.NET's own
/// strategies find out anew for every object which fields are selected, and begin a task for every item (decision 17).
/// </summary>
public abstract class CompletingStrategy : ExecutionStrategy
{
    private readonly Selections _selections;

    /// <summary>Knows of no selection yet.</summary>
    protected CompletingStrategy() =>
        _selections = new((context, type, selection) => CollectFieldsFrom(context, type, selection, fields: null));

    /// <summary>Puts off a field that is still to be resolved.</summary>
    protected abstract void Defer(ExecutionNode node);

    /// <summary>Keeps the value of a field or an item, and completes it as soon as it is there.</summary>
    protected abstract void Keep(ExecutionContext context, ExecutionNode node, object? value);

    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = parent.GetObjectGraphType(context.Schema) ?? parent.GraphType;
        var selected = _selections.Of(context, type, parent.SelectionSet!);
        var nodes = new ExecutionNode[selected.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            if (selected[i].ReadAtOnce(parent) is { } read)
            {
                nodes[i] = read;
                continue;
            }

            var (field, definition) = (selected[i].Field, selected[i].Definition);
            nodes[i] = BuildExecutionNode(parent, definition.ResolvedType!, field, definition);
            Defer(nodes[i]);
        }

        parent.SubFields = nodes;
    }

    /// <summary>Turns a field's value into what the answer says of it.</summary>
    protected void Complete(ExecutionContext context, ExecutionNode node)
    {
        if (node is ValueExecutionNode scalar)
        {
            node.Result = scalar.GraphType.Serialize(node.Result);
        }

        ValidateNodeResult(context, node);
        if (node.Result is null)
        {
            return;
        }

        if (node is ObjectExecutionNode parent)
        {
            SetSubFieldNodes(context, parent);
        }
        else if (node is ArrayExecutionNode list)
        {
            SetItems(context, list);
        }
    }

    private void SetItems(ExecutionContext context, ArrayExecutionNode list)
    {
        if (list.Result is not IEnumerable values)
        {
            throw new InvalidOperationException($"Field {list.Name} is a list, and its value is none.");
        }

        var type = ((ListGraphType)list.GraphType).ResolvedType!;
        var inner = (type as NonNullGraphType)?.ResolvedType;
        if ((inner ?? type) is ScalarGraphType scalar && scalar.CanSerializeList(values, allowNulls: inner is null))
        {
            list.SerializedResult = scalar.SerializeList(values);
            return;
        }

        // By index: the lists of introspection have no other way.
        var whole = values as IList ?? values.Cast<object?>().ToArray();
        var items = new List<ExecutionNode>(whole.Count);
        for (var i = 0; i < whole.Count; i++)
        {
            items.Add(BuildExecutionNode(list, inner ?? type, list.Field, list.FieldDefinition, i));
            Keep(context, items[i], whole[i]);
        }

        list.Items = items;
    }
}
