using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning;

/// <summary>The values of a method's main hyper-parameter that are tried.</summary>
/// <param name="Method">The method.</param>
/// <param name="Parameter">What the hyper-parameter is called.</param>
/// <param name="Usual">The value that the method has when nothing is said.</param>
/// <param name="Values">Its values, rising.</param>
public sealed record TuningGrid(ModelMethod Method, string Parameter, double Usual, IReadOnlyList<double> Values)
{
    /// <summary>Every setting of the grid.</summary>
    public IEnumerable<TuningSetting> Settings => Values.Select(value => new TuningSetting(Method, Parameter, value));
}

/// <summary>A method with one value of its main hyper-parameter.</summary>
public sealed record TuningSetting(ModelMethod Method, string Parameter, double Value);

/// <summary>How a setting did on one segment.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="ArtistSplit">On artists it never saw.</param>
/// <param name="RowSplit">On tracks split by row: flattering.</param>
public sealed record TuningResult(TuningSetting Setting, TuningFigures ArtistSplit, TuningFigures RowSplit);

/// <summary>What settings are judged by; as in <see cref="ModelEvaluation"/>, null where undefined.</summary>
public sealed record TuningFigures(double? Auc, double? WithinArtistRankCorrelation)
{
    internal static TuningFigures Of(HeldOutFigures figures) => new(figures.Auc(), figures.WithinArtistCorrelation());
}
