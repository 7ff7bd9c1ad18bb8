using MusicMastery.Core.Analyses;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.Tests.Evaluation;

public sealed class TrialsTests
{
    /// <summary>Or an analysis would not give way to those who wait for an answer.</summary>
    [Fact]
    public void Run_Should_StayOnItsKindOfThread_When_ItRunsInParallel()
    {
        var own = new OwnThreads();
        var foreign = 0;
        var work = new Thread(() =>
        {
            WorkScheduler.Current = own;
            Trials.Run([.. Enumerable.Repeat(Piece, 50)], progress: null, CancellationToken.None);
        });
        work.Start();
        work.Join();
        Assert.Equal(0, foreign);

        void Piece()
        {
            Thread.Sleep(1);
            Interlocked.Add(ref foreign, WorkScheduler.Current == own ? 0 : 1);
        }
    }

    private sealed class OwnThreads : TaskScheduler
    {
        protected override void QueueTask(Task task) =>
            new Thread(() =>
            {
                WorkScheduler.Current = this;
                TryExecuteTask(task);
            }).Start();

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
            WorkScheduler.Current == this && TryExecuteTask(task);

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }
}
