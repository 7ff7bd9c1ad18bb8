using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>A learner that never ends by itself: it waits to be stopped, or to be told to fail.</summary>
public sealed class WaitingLearner : IPopularityLearner
{
    private readonly TaskCompletionSource _end = new();

    /// <summary>Ends when the learner has been asked to fit something.</summary>
    public SemaphoreSlim Started { get; } = new(0);

    /// <summary>Makes every fit fail.</summary>
    public void Break() => _end.SetException(new InvalidOperationException("Broken for a test."));

    public ISegmentModel Fit(
        IReadOnlyList<SegmentTrack> segment,
        int randomSeed,
        IProgress<(int Done, int Total)>? progress,
        CancellationToken cancellationToken
    )
    {
        Started.Release();
        _end.Task.Wait(cancellationToken);
        throw new InvalidOperationException("The learner waits for ever.");
    }
}
