using System.Runtime.InteropServices;
using MusicMastery.Core.Analyses;

namespace MusicMastery.Server.Hosting;

/// <summary>
/// Runs what nobody waits for at this moment – analyses, imports, the indexes after a start – on threads that give way to
/// those that answer requests, one for each piece of work. It is their <see cref="WorkScheduler"/>, so that what they begin runs alike.
/// </summary>
public sealed class BackgroundScheduler : TaskScheduler
{
    /// <summary>Of Linux, where each thread has its own: one of no niceness gets three times as much of a processor.</summary>
    private const int Niceness = 5;

    /// <summary>Runs work that may take long.</summary>
    public Task Run(Action work) =>
        Task.Factory.StartNew(
            work,
            CancellationToken.None,
            TaskCreationOptions.HideScheduler | TaskCreationOptions.RunContinuationsAsynchronously,
            this
        );

    /// <inheritdoc/>
    protected override void QueueTask(Task task) =>
        new Thread(() =>
        {
            WorkScheduler.Current = this;
            GiveWay();
            TryExecuteTask(task);
        })
        {
            IsBackground = true,
            Name = "background work",
            Priority = ThreadPriority.BelowNormal,
        }.Start();

    /// <inheritdoc/>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        WorkScheduler.Current == this && TryExecuteTask(task);

    /// <summary>None wait.</summary>
    protected override IEnumerable<Task> GetScheduledTasks() => [];

    /// <summary>.NET passes a thread's priority on everywhere but on Linux.</summary>
    private static void GiveWay()
    {
        if (OperatingSystem.IsLinux())
        {
            const int OfThread = 0;
            const int ThisOne = 0;
            _ = SetPriority(OfThread, ThisOne, Niceness);
        }
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int niceness);
}
