using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using MusicMastery.Core.Analyses;

namespace MusicMastery.Core.Catalog;

/// <summary>
/// Reads a sequence on a thread of its own, a few blocks ahead of whoever uses it, so that reading and keeping take
/// turns on two processors. What reading throws is thrown here after the things before it.
/// </summary>
internal sealed class ReadAhead<T> : IDisposable
{
    private const int BlockWeight = 1_000;
    private const int BlocksAhead = 8;
    private readonly BlockingCollection<List<T>> _blocks = new(BlocksAhead);
    private readonly CancellationTokenSource _stopped = new();
    private readonly Task _reading;
    private List<T> _block = [];
    private int _place = -1;
    private ExceptionDispatchInfo? _failure;

    public ReadAhead(IEnumerable<T> things, Func<T, int> weightOf) =>
        _reading = Task.Factory.StartNew(
            () => Read(things, weightOf),
            CancellationToken.None,
            TaskCreationOptions.LongRunning | TaskCreationOptions.HideScheduler,
            WorkScheduler.Current
        );

    public T Current => _block[_place];

    public bool MoveNext()
    {
        if (++_place < _block.Count)
        {
            return true;
        }

        if (_blocks.TryTake(out var next, Timeout.Infinite))
        {
            (_block, _place) = (next, 0);
            return true;
        }

        _failure?.Throw();
        return false;
    }

    public void Dispose()
    {
        _stopped.Cancel();
        _reading.Wait();
        _blocks.Dispose();
        _stopped.Dispose();
    }

    private void Read(IEnumerable<T> things, Func<T, int> weightOf)
    {
        try
        {
            foreach (var block in Blocks.ByWeight(UntilFailure(things), BlockWeight, weightOf))
            {
                _blocks.Add(block, _stopped.Token);
            }
        }
        catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
        {
            // Nobody wants the rest.
        }
        finally
        {
            _blocks.CompleteAdding();
        }
    }

    /// <summary>The things up to where reading fails; the failure is noted, and the last block is still handed on.</summary>
    private IEnumerable<T> UntilFailure(IEnumerable<T> things)
    {
        using var reading = things.GetEnumerator();
        while (TryMoveNext(reading))
        {
            yield return reading.Current;
        }
    }

    private bool TryMoveNext(IEnumerator<T> reading)
    {
        try
        {
            return reading.MoveNext();
        }
        catch (Exception failure)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
            return false;
        }
    }
}
