using System.Runtime.CompilerServices;

namespace MusicMastery.Sources.Http;

/// <summary>Works on several things at once and gives the results in the order of the things.</summary>
internal static class InOrder
{
    /// <summary>The results, read ahead by at most this many.</summary>
    public static async IAsyncEnumerable<TResult> Select<T, TResult>(
        IReadOnlyList<T> things,
        int atOnce,
        Func<T, CancellationToken, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancelled
    )
    {
        // When one fails or the reader leaves, the others are stopped, and waited for.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        var running = new Queue<Task<TResult>>();
        try
        {
            foreach (var thing in things)
            {
                running.Enqueue(work(thing, stop.Token));
                if (running.Count == atOnce)
                {
                    yield return await running.Dequeue();
                }
            }

            while (running.Count > 0)
            {
                yield return await running.Dequeue();
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(running).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }
}
