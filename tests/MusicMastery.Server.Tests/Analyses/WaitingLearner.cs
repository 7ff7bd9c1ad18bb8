using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Server.Analyses;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>A learner that never ends by itself: it waits to be stopped, or to be told to fail.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Design",
    "CA1001",
    Justification = "Nothing waits for it after its test."
)]
public sealed class WaitingLearner : IPopularityLearner
{
    private readonly TaskCompletionSource _end = new();
    private readonly SemaphoreSlim _started = new(0);

    /// <summary>Starts a server that learns with this.</summary>
    public Task<TestServer> Serve(
        TempFolder? folder = null,
        bool fill = true,
        Action<IServiceCollection>? adjust = null,
        AnalysisQueueSettings? queue = null
    ) =>
        TestServer.Start(
            fill ? TestCatalog.Entries() : null,
            folder,
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IPopularityLearner>(this));
                adjust?.Invoke(services);
            },
            settings => settings with { Analyses = queue ?? new AnalysisQueueSettings { AtOnce = 1 } }
        );

    /// <summary>Waits until something is to be fitted.</summary>
    public async Task IsAskedToFit() =>
        Assert.True(await _started.WaitAsync(TimeSpan.FromSeconds(20)), "No analysis got as far as the model.");

    /// <summary>Makes every fit fail.</summary>
    public void Break() => _end.SetException(new InvalidOperationException("Broken for a test."));

    public ISegmentModel Fit(
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<SampledTrack> elsewhere,
        int randomSeed,
        IProgress<(int Done, int Total)>? progress,
        CancellationToken cancellationToken
    )
    {
        _started.Release();
        _end.Task.Wait(cancellationToken);
        throw new InvalidOperationException("The learner waits for ever.");
    }

    public ILibraryModel? Open(byte[] saved) => null;
}
