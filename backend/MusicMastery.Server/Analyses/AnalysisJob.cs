using System.Diagnostics.CodeAnalysis;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Analyses;

/// <summary>
/// One analysis that waits or runs. Followers are told of every change, its beginning and its end are stored; after it has
/// ended nothing changes. Where its end cannot be stored it has not ended.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001",
    Justification = "A cancellation source without timer and wait handle holds nothing, and may be cancelled late."
)]
public sealed class AnalysisJob(Analysis analysis, CurrentAnalyses store, AnalysisProgress progress, TimeProvider clock)
    : IProgress<AnalysisStage>
{
    /// <summary>Between two counts of the same stage; changes of a status are told at once.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private long _toldAt;

    /// <summary>The analysis as it stands.</summary>
    public Analysis Analysis { get; private set; } = analysis;

    /// <summary>Cancelled when the user wants it no more.</summary>
    public CancellationToken Cancelled => _stop.Token;

    /// <summary>The stage at work; null between two.</summary>
    public StageName? RunningStage =>
        Analysis.Stages.FirstOrDefault(stage => stage.Status == StageStatus.Running)?.Name;

    /// <summary>Whether it will answer this question.</summary>
    public bool Asks(ArtistId artistId, AnalysisSettings settings) =>
        !Cancelled.IsCancellationRequested && Analysis.Asks(artistId, settings);

    /// <summary>It begins; false when it was cancelled while it waited.</summary>
    public bool Begin() => Change(now => now with { Status = AnalysisStatus.Running });

    /// <inheritdoc/>
    public void Report(AnalysisStage value)
    {
        lock (_gate)
        {
            if (Analysis.HasEnded())
            {
                return;
            }

            var isNews = Analysis.Stages.Single(stage => stage.Name == value.Name).Status != value.Status;
            Analysis = Analysis.With(value);
            store.Note(Analysis);
            if (isNews || clock.GetElapsedTime(_toldAt) >= s_pause)
            {
                _toldAt = clock.GetTimestamp();
                progress.Publish(Analysis);
            }
        }
    }

    /// <summary>It found this.</summary>
    public void Complete(AnalysisOutcome outcome) =>
        Change(now => now.Ended(AnalysisStatus.Completed, StageStatus.Done, clock.Now()), outcome);

    /// <summary>It failed.</summary>
    public void Fail(AnalysisFailure failure) =>
        Change(now => now.Ended(AnalysisStatus.Failed, StageStatus.Failed, clock.Now()) with { Failure = failure });

    /// <summary>The user wants it no more.</summary>
    public void Cancel()
    {
        // It stops even where that cannot be stored.
        _stop.Cancel();
        Change(now => now.Ended(AnalysisStatus.Cancelled, StageStatus.Skipped, clock.Now()));
    }

    /// <summary>The server stops: it will run again, from the start, when the server is back.</summary>
    public void PutBack() => Change(now => now.FromTheStart());

    private bool Change(Func<Analysis, Analysis> change, AnalysisOutcome? outcome = null)
    {
        lock (_gate)
        {
            if (Analysis.HasEnded())
            {
                return false;
            }

            var next = change(Analysis);
            store.Save(next, outcome?.Result, outcome?.Model);
            Analysis = next;
            _toldAt = clock.GetTimestamp();
            progress.Publish(Analysis);
            return true;
        }
    }
}
