using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>The default method on the whole segment, and on resamples of its artists to tell how sure it is.</summary>
internal sealed class WholeFit(TrialPlan plan)
{
    private const int ResampleCount = 60;

    private readonly Resample[] _resampled = new Resample[ResampleCount];

    /// <summary>The segment.</summary>
    public SegmentTable Table => plan.Table;

    /// <summary>The calibrated model.</summary>
    public FittedWithinArtist Fitted { get; private set; } = FittedWithinArtist.Nothing;

    /// <summary>How sure the model is of a score.</summary>
    public EffectsDoubt Doubt => Fitted.Doubt;

    /// <summary>The model on each resample of the artists.</summary>
    public IReadOnlyList<Resample> Resampled => _resampled;

    /// <summary>The work that fills <see cref="Resampled"/>, once <see cref="Fit"/> is done.</summary>
    public IReadOnlyList<Action> Resamples =>
        [.. Enumerable.Range(0, ResampleCount).Select(resample => (Action)(() => Refit(resample)))];

    /// <summary>Fits the model to the whole segment.</summary>
    public void Fit() => Fitted = WithinArtistMethod.Fit(plan.Whole);

    private void Refit(int resample)
    {
        var weights = plan.Resamples[resample];
        _resampled[resample] = new(weights, Fitted.Training!.Fit(weights));
    }
}

/// <summary>A model fitted to a resample of the artists.</summary>
/// <param name="ArtistWeights">How often each artist counts.</param>
/// <param name="Model">The model.</param>
internal sealed record Resample(double[] ArtistWeights, WithinArtistModel Model);
