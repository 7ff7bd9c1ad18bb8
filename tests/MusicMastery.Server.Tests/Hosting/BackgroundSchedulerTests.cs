using System.Globalization;
using MusicMastery.Core.Analyses;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Hosting;

/// <summary>What runs while others are answered.</summary>
public sealed class BackgroundSchedulerTests
{
    private readonly BackgroundScheduler _background = new();

    [Fact]
    public async Task Run_Should_GiveWayToOthers_When_WorkIsLong()
    {
        Assert.False(GivesWay());
        var givesWay = false;
        await _background.Run(() => givesWay = GivesWay());
        Assert.True(givesWay);
    }

    [Fact]
    public async Task Run_Should_HaveAllOfItGiveWay_When_WorkBeginsMore()
    {
        var (pieces, givingWay) = (0, 0);
        await _background.Run(() =>
        {
            Parallel.For(
                0,
                50,
                new ParallelOptions { TaskScheduler = WorkScheduler.Current, MaxDegreeOfParallelism = 4 },
                _ =>
                {
                    Interlocked.Increment(ref pieces);
                    Interlocked.Add(ref givingWay, GivesWay() ? 1 : 0);
                    Thread.Sleep(1);
                }
            );
        });
        Assert.Equal((50, 50), (pieces, givingWay));
    }

    /// <summary>The database engine's writer, say, which everybody waits for.</summary>
    [Fact]
    public async Task Run_Should_LeaveAloneWhatOthersBegin_When_TheyBeginItWithin()
    {
        TaskScheduler? theirs = null;
        await _background.Run(() => theirs = TaskScheduler.Current);
        Assert.Same(TaskScheduler.Default, theirs);
    }

    [Fact]
    public async Task Run_Should_BeginAtOnce_When_ManyAreAtWork()
    {
        using var everybody = new Barrier(4 * Environment.ProcessorCount);
        var works = Enumerable
            .Range(0, everybody.ParticipantCount)
            .Select(_ => _background.Run(() => everybody.SignalAndWait(TestContext.Current.CancellationToken)));
        await Task.WhenAll(works.ToList()).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal(1, everybody.CurrentPhaseNumber);
    }

    [Fact]
    public async Task Run_Should_TellWhatWentWrong_When_WorkFails() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => _background.Run(() => throw new InvalidDataException()));

    /// <summary>As the system sees it: the 19th field of a thread's state is its niceness.</summary>
    private static bool GivesWay() =>
        OperatingSystem.IsLinux()
            ? int.Parse(
                File.ReadAllText("/proc/thread-self/stat").Split(") ")[^1].Split(' ')[16],
                CultureInfo.InvariantCulture
            ) > 0
            : Thread.CurrentThread.Priority < ThreadPriority.Normal;
}
