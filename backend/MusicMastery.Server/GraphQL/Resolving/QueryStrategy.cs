using System.Collections;
using System.Runtime.ExceptionServices;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace MusicMastery.Server.GraphQL.Resolving;

/// <summary>
/// Resolves the fields of one query: level by level, loads after all that asks for them, as GraphQL.NET's own strategy does.
/// That one begins a task for every field and finds out anew for every object which fields are selected; here a field whose
/// value is there takes neither (decision 17). Serves one query, and is no more of use after.
/// </summary>
public sealed class QueryStrategy : ExecutionStrategy
{
    private readonly Dictionary<GraphQLSelectionSet, List<(IGraphType Type, SelectedField[] Fields)>> _selections = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>What is still to be resolved.</summary>
    private readonly Queue<ExecutionNode> _fields = new();

    /// <summary>What has been asked of loaders.</summary>
    private readonly Queue<ExecutionNode> _loads = new();

    /// <summary>What is being waited for.</summary>
    private readonly List<(ExecutionNode Node, Task<object?> Value)> _awaited = [];

    private readonly List<(ExecutionNode Node, Exception Error)> _failed = [];

    /// <inheritdoc/>
    public override async Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode)
    {
        while (_fields.Count + _loads.Count > 0)
        {
            if (_fields.Count > 0)
            {
                Resolve(context);
            }
            else
            {
                Load(context);
            }

            await Await(context);
            context.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var selected = Selected(context, parent);
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
            _fields.Enqueue(nodes[i]);
        }

        parent.SubFields = nodes;
    }

    private void Resolve(ExecutionContext context)
    {
        while (!context.CancellationToken.IsCancellationRequested && _fields.TryDequeue(out var node))
        {
            Begin(
                context,
                node,
                static (context, node, strategy) =>
                    strategy.SelectResolver(node, context).ResolveAsync(new ReadonlyResolveFieldContext(node, context))
            );
        }
    }

    private void Load(ExecutionContext context)
    {
        // What is asked while these are loaded waits for its own turn, with all else that the next level asks for.
        for (var left = _loads.Count; left > 0 && !context.CancellationToken.IsCancellationRequested; left--)
        {
            Begin(
                context,
                _loads.Dequeue(),
                static (context, node, _) =>
                    new(((IDataLoaderResult)node.Result!).GetResultAsync(context.CancellationToken))
            );
        }
    }

    private void Begin(
        ExecutionContext context,
        ExecutionNode node,
        Func<ExecutionContext, ExecutionNode, QueryStrategy, ValueTask<object?>> ask
    )
    {
        try
        {
            var value = ask(context, node, this);
            if (value.IsCompletedSuccessfully)
            {
                Keep(context, node, value.Result);
            }
            else
            {
                _awaited.Add((node, value.AsTask()));
            }
        }
        catch (Exception error)
        {
            _failed.Add((node, error));
        }
    }

    private async Task Await(ExecutionContext context)
    {
        if (_awaited.Count > 0)
        {
            await Task.WhenAll(_awaited.Select(Task (one) => one.Value))
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            foreach (var (node, value) in _awaited)
            {
                try
                {
                    Keep(context, node, await value);
                }
                catch (Exception error)
                {
                    _failed.Add((node, error));
                }
            }

            _awaited.Clear();
        }

        foreach (var (node, error) in _failed)
        {
            await Fail(context, node, error);
        }

        _failed.Clear();
    }

    private void Keep(ExecutionContext context, ExecutionNode node, object? value)
    {
        node.Result = value;
        if (value is IDataLoaderResult)
        {
            _loads.Enqueue(node);
            return;
        }

        try
        {
            Complete(context, node);
        }
        catch (Exception error)
        {
            _failed.Add((node, error));
        }
    }

    private void Complete(ExecutionContext context, ExecutionNode node)
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

    private async Task Fail(ExecutionContext context, ExecutionNode node, Exception error)
    {
        if (error is OperationCanceledException && context.CancellationToken.IsCancellationRequested)
        {
            ExceptionDispatchInfo.Throw(error);
        }
        else if (error is ExecutionError told)
        {
            SetNodeError(context, node, told);
        }
        else if (await ProcessNodeUnhandledExceptionAsync(context, node, error))
        {
            ExceptionDispatchInfo.Throw(error);
        }
    }

    private SelectedField[] Selected(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = parent.GetObjectGraphType(context.Schema) ?? parent.GraphType;
        if (!_selections.TryGetValue(parent.SelectionSet!, out var selections))
        {
            _selections.Add(parent.SelectionSet!, selections = []);
        }

        foreach (var selection in selections)
        {
            if (selection.Type == type)
            {
                return selection.Fields;
            }
        }

        SelectedField[] fields =
        [
            .. CollectFieldsFrom(context, type, parent.SelectionSet!, fields: null)
                .Values.Select(selected => new SelectedField(selected.field, selected.fieldType)),
        ];
        selections.Add((type, fields));
        return fields;
    }
}
