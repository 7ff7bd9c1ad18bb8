using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace MusicMastery.Server.Hosting;

/// <summary>
/// Runs what nobody waits for at this moment – analyses and imports – on threads that give way to those that answer
/// requests. Work that is begun there begins more of it there, as <see cref="TaskScheduler.Current"/>.
/// </summary>
public sealed class BackgroundScheduler : TaskScheduler, IDisposable
{
    /// <summary>Of Linux, where each thread has its own: one of no niceness gets nine times as much of a processor.</summary>
    private const int Niceness = 10;

    [ThreadStatic]
    private static bool s_isBackground;

    private readonly BlockingCollection<Task> _short = [];
    private readonly Lazy<bool> _workers;

    /// <summary>With as many threads for short work as there are processors; each long one has its own.</summary>
    public BackgroundScheduler() =>
        _workers = new(() =>
        {
            for (var worker = 0; worker < Environment.ProcessorCount; worker++)
            {
                Begin(() =>
                {
                    foreach (var task in _short.GetConsumingEnumerable())
                    {
                        TryExecuteTask(task);
                    }
                });
            }

            return true;
        });

    /// <summary>Runs work that may take long.</summary>
    public Task Run(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, this);

    /// <inheritdoc/>
    public void Dispose() => _short.CompleteAdding();

    /// <inheritdoc/>
    protected override void QueueTask(Task task)
    {
        if (task.CreationOptions.HasFlag(TaskCreationOptions.LongRunning))
        {
            Begin(() => TryExecuteTask(task));
        }
        else
        {
            _ = _workers.Value;
            _short.Add(task);
        }
    }

    /// <inheritdoc/>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        s_isBackground && TryExecuteTask(task);

    /// <inheritdoc/>
    protected override IEnumerable<Task> GetScheduledTasks() => _short;

    private static void Begin(Action work) =>
        new Thread(() =>
        {
            s_isBackground = true;
            GiveWay();
            work();
        })
        {
            IsBackground = true,
            Name = "background work",
            Priority = ThreadPriority.BelowNormal,
        }.Start();

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
