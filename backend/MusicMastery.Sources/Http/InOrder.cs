using System.Runtime.CompilerServices;

namespace MusicMastery.Sources.Http;

/// <summary>Works on several things at once and gives the results in the order of the things.</summary>
internal static class InOrder
{
    /// <summary>
    /// The results, read ahead by at most this many. When one fails nothing new is begun, but what is under way is waited
    /// for: its answers are on their way, and will be kept.
    /// </summary>
    public static async IAsyncEnumerable<TResult> Select<T, TResult>(
        IReadOnlyList<T> things,
        int atOnce,
        Func<T, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancelled
    )
    {
        var running = new Queue<Task<TResult>>();
        try
        {
            foreach (var thing in things)
            {
                cancelled.ThrowIfCancellationRequested();
                running.Enqueue(work(thing));
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
            await Task.WhenAll(running).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }
}
