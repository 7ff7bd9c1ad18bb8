using System.Globalization;
using System.Text;
using MusicMastery.Core.Artists;
using MusicMastery.Learning;

namespace MusicMastery.Server.Predictions;

/// <summary>The table that tuning ends with.</summary>
internal static class TuningSummary
{
    private static readonly (string Title, string Split, int Column)[] s_figures =
    [
        ("correlation in held-out artists", "artist", TuningFile.Correlation),
        ("AUC, held-out artists", "artist", TuningFile.Auc),
        ("AUC, by row (flattering)", "row", TuningFile.Auc),
    ];

    /// <summary>For each setting the means over segments with 95 % intervals (mean ± 1.96 standard errors).</summary>
    /// <param name="rows">The rows of tuning.csv.</param>
    /// <param name="settings">The settings to show, in this order.</param>
    /// <param name="seeds">The segments to take in.</param>
    public static string Text(
        IReadOnlyList<string[]> rows,
        IReadOnlyList<TuningSetting> settings,
        HashSet<ArtistId> seeds
    )
    {
        var bySetting = rows.Where(row => seeds.Contains(new ArtistId(row[0])))
            .ToLookup(row => TuningFile.Key(row).Setting);
        var text = new StringBuilder();
        foreach (var grid in settings.GroupBy(setting => (setting.Method, setting.Parameter)))
        {
            var title = $"{BundleOptions.Name(grid.Key.Method)}, {grid.Key.Parameter}";
            text.AppendLine(Columns(title, [.. s_figures.Select(figure => figure.Title)]));
            foreach (var setting in grid)
            {
                var found = bySetting[TuningFile.Name(setting)].ToList();
                string[] figures = [.. s_figures.Select(figure => Mean(found, figure.Split, figure.Column))];
                text.AppendLine(Columns($"  {setting.Value.ToString(CultureInfo.InvariantCulture)}", figures));
            }
        }

        return text.ToString();
    }

    private static string Mean(List<string[]> rows, string split, int column)
    {
        double[] values =
        [
            .. rows.Where(row => row[TuningFile.Split] == split && row[column].Length > 0)
                .Select(row => double.Parse(row[column], CultureInfo.InvariantCulture)),
        ];
        return MeanFigure.Text(values, "0.0000");
    }

    private static string Columns(string first, string[] rest) =>
        $"{first, -26}{string.Concat(rest.Select(text => $"{text, -33}"))}".TrimEnd();
}
