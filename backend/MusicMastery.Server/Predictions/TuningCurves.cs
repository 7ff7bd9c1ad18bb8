using System.Globalization;
using GraphQL;
using MusicMastery.Core.Predictions;
using MusicMastery.Learning;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Predictions;

/// <summary>What the command <c>tune</c> measured last: by itself that on the demo catalog, which ships with the program.</summary>
public sealed class TuningCurves(ServerSettings settings)
{
    private readonly Lazy<IReadOnlyList<TuningCurve>> _curves = new(() =>
        Read(Path.Combine(settings.TuningFolder, TuningFile.FileName))
    );

    /// <summary>A curve for each method measured.</summary>
    public IReadOnlyList<TuningCurve> All => _curves.Value;

    /// <summary>The curves of a tuning.csv; none when there is no such file.</summary>
    internal static IReadOnlyList<TuningCurve> Read(string path)
    {
        var rows = new FigureFile(path, TuningFile.Header).Read().ToLookup(row => TuningFile.Key(row).Setting);
        return
        [
            .. MethodTuning
                .Grids.Select(grid => new TuningCurve(
                    grid.Method,
                    grid.Parameter,
                    grid.Usual,
                    [.. grid.Settings.Select(setting => Point(setting, rows)).OfType<TuningPoint>()]
                ))
                .Where(curve => curve.Points.Count > 0),
        ];
    }

    private static TuningPoint? Point(TuningSetting setting, ILookup<string, string[]> rows)
    {
        var found = rows[TuningFile.Name(setting)].ToList();
        return found.Count == 0
            ? null
            : new TuningPoint(
                setting.Value,
                found.Select(row => row[0]).Distinct().Count(),
                Mean(TuningFile.Correlation, "artist"),
                Mean(TuningFile.Auc, "artist"),
                Mean(TuningFile.Auc, "row")
            );

        Estimate? Mean(int column, string split) =>
            MeanFigure.Of([
                .. found
                    .Where(row => row[TuningFile.Split] == split && row[column].Length > 0)
                    .Select(row => double.Parse(row[column], CultureInfo.InvariantCulture)),
            ]);
    }
}

/// <summary>How a method does at several values of its main hyper-parameter, on segments without their libraries.</summary>
/// <param name="Method">The method.</param>
/// <param name="Parameter">What the hyper-parameter is called.</param>
/// <param name="Usual">The value that the method has when nothing is said; not always among the points.</param>
/// <param name="Points">By rising value.</param>
[Name("TuningCurve")]
public sealed record TuningCurve(ModelMethod Method, string Parameter, double Usual, IReadOnlyList<TuningPoint> Points);

/// <summary>
/// One value of a hyper-parameter. Its figures are means over segments, their intervals 1.96 standard errors over the
/// segments either way.
/// </summary>
/// <param name="Value">The hyper-parameter's value, at least 0.</param>
/// <param name="SegmentCount">Segments that it was tried on, at least 1.</param>
/// <param name="WithinArtistRankCorrelation">
/// Spearman's correlation among held-out artists' own tracks, −1–1; null where it is undefined.
/// </param>
/// <param name="HeldOutAuc">AUC for "popular in the segment" on held-out artists, 0–1; null where it is undefined.</param>
/// <param name="RandomSplitAuc">
/// The AUC when tracks are split by row, so that artists stand on both sides, 0–1. Flattering.
/// </param>
[Name("TuningPoint")]
public sealed record TuningPoint(
    double Value,
    int SegmentCount,
    Estimate? WithinArtistRankCorrelation,
    Estimate? HeldOutAuc,
    Estimate? RandomSplitAuc
);

/// <summary>Questions about methods in general.</summary>
public sealed class TuningQueries(TuningCurves curves)
{
    /// <summary>
    /// How methods do at several values of their main hyper-parameter, as the command tune measured it: on the demo
    /// catalog, unless the operator names other figures.
    /// </summary>
    public IReadOnlyList<TuningCurve> TuningCurves() => curves.All;
}
