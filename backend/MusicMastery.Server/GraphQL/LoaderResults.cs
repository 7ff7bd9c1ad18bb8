using GraphQL.DataLoader;

namespace MusicMastery.Server.GraphQL;

/// <summary>Shapes what a loader will give before it has given it.</summary>
public static class LoaderResults
{
    /// <summary>The value, turned into another one.</summary>
    public static IDataLoaderResult<TOut> Then<TIn, TOut>(this IDataLoaderResult<TIn> result, Func<TIn, TOut> turn) =>
        result is Loaded<TIn> loaded ? new Loaded<TOut>(turn(loaded.Value)) : new Turned<TIn, TOut>(result, turn);

    /// <summary>All values in their order.</summary>
    public static IDataLoaderResult<IReadOnlyList<T>> All<T>(this IReadOnlyList<IDataLoaderResult<T>> results) =>
        new Together<T>(results);

    private sealed class Turned<TIn, TOut>(IDataLoaderResult<TIn> result, Func<TIn, TOut> turn)
        : IDataLoaderResult<TOut>
    {
        public async Task<TOut> GetResultAsync(CancellationToken cancellationToken = default) =>
            turn(await result.GetResultAsync(cancellationToken));

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await GetResultAsync(cancellationToken);
    }

    private sealed class Together<T>(IReadOnlyList<IDataLoaderResult<T>> results) : IDataLoaderResult<IReadOnlyList<T>>
    {
        public async Task<IReadOnlyList<T>> GetResultAsync(CancellationToken cancellationToken = default)
        {
            var values = new T[results.Count];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = await results[i].GetResultAsync(cancellationToken);
            }

            return values;
        }

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await GetResultAsync(cancellationToken);
    }
}

/// <summary>A value that is there already.</summary>
public sealed class Loaded<T>(T value) : IDataLoaderResult<T>
{
    /// <summary>The value.</summary>
    public T Value => value;

    /// <inheritdoc/>
    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => Task.FromResult(value);

    Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
        Task.FromResult<object?>(value);
}

/// <summary>A value that is found when the level it belongs to is complete.</summary>
public sealed class Pending<T>(Func<T> find) : IDataLoaderResult<T>
{
    /// <inheritdoc/>
    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => Task.FromResult(find());

    Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
        Task.FromResult<object?>(find());
}
