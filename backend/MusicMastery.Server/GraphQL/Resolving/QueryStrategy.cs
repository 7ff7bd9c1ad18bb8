using System.Runtime.ExceptionServices;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace MusicMastery.Server.GraphQL.Resolving;

/// <summary>
/// Resolves the fields of one query: level by level, loads after all that asks for them, as GraphQL.NET's own strategy does.
/// That one begins a task for every field; here only what has to be waited for takes one (decision 17). Serves one query, and is
/// of no use after.
/// </summary>
public sealed class QueryStrategy : CompletingStrategy
{
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
    protected override void Defer(ExecutionNode node) => _fields.Enqueue(node);

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

    /// <inheritdoc/>
    protected override void Keep(ExecutionContext context, ExecutionNode node, object? value)
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
}
