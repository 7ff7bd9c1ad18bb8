using MusicMastery.Core.Analyses;

namespace MusicMastery.Learning.Evaluation;

/// <summary>Runs independent pieces of work on all processors; what they leave behind does not depend on how many.</summary>
internal static class Trials
{
    /// <summary>Runs the work, in this order as far as processors are free.</summary>
    /// <param name="work">Pieces that touch nothing of each other.</param>
    /// <param name="progress">Told how many of how many are done.</param>
    /// <param name="cancellationToken">Stops between two pieces.</param>
    public static void Run(
        IReadOnlyList<Action> work,
        IProgress<(int Done, int Total)>? progress,
        CancellationToken cancellationToken
    )
    {
        var done = 0;
        var reporting = new Lock();
        var next = -1;
        Parallel.For(
            0,
            Math.Min(Environment.ProcessorCount, work.Count),
            new ParallelOptions { CancellationToken = cancellationToken, TaskScheduler = WorkScheduler.Current },
            _ =>
            {
                for (
                    var piece = Interlocked.Increment(ref next);
                    piece < work.Count;
                    piece = Interlocked.Increment(ref next)
                )
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    work[piece]();
                    lock (reporting)
                    {
                        progress?.Report((++done, work.Count));
                    }
                }
            }
        );
    }
}
