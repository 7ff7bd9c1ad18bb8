using System.Globalization;
using System.Text;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Segments;

namespace MusicMastery.Server.Predictions;

/// <summary>The table that an evaluation ends with.</summary>
internal static class EvaluationSummary
{
    private const int LeastSongs = 10;
    private const double BinWidth = 0.05;

    private static readonly string[] s_baselines =
    [
        BundleOptions.Name(ModelMethod.SeedForest),
        BundleOptions.Name(ModelMethod.WithinArtist),
    ];

    /// <summary>
    /// Means over segments with 95 % intervals (mean ± 1.96 standard errors), and the paired differences to the
    /// original's forest and to the default method where they were run.
    /// </summary>
    /// <param name="rows">The rows of the files.</param>
    /// <param name="methods">The methods to show, in this order.</param>
    /// <param name="seeds">The segments to take in.</param>
    public static string Text(EvaluationRows rows, IReadOnlyList<string> methods, HashSet<ArtistId> seeds)
    {
        var heldOut = rows.Models.Where(row => row[2] == "artist" && seeds.Contains(new ArtistId(row[0]))).ToList();
        var libraries = rows
            .Library.Where(row => seeds.Contains(new ArtistId(row[0])))
            .GroupBy(row => (Seed: row[0], Method: row[3]))
            .Where(library => library.Count() >= LeastSongs)
            .ToList();
        var libraryAuc = libraries.ToLookup(library => library.Key.Method, library => (library.Key.Seed, Auc(library)));
        var correlation = libraries.ToLookup(
            library => library.Key.Method,
            library => (library.Key.Seed, Correlation(library))
        );
        var text = new StringBuilder();
        (string Title, ILookup<string, (string, double)> Values)[] figures =
        [
            ("rank correlation within held-out artists", Column(heldOut, 10)),
            ("AUC, popular in the segment, held-out artists", Column(heldOut, 5)),
            ($"AUC, own top quarter of libraries of {LeastSongs} songs or more", libraryAuc),
            ($"rank correlation in libraries of {LeastSongs} songs or more", correlation),
        ];
        foreach (var (title, values) in figures)
        {
            text.AppendLine(title);
            foreach (var method in methods)
            {
                text.AppendLine(Line(method, values));
            }
        }

        var chances = new (string Title, ILookup<string, (double Expected, double Observed, double Count)> Bins)[]
        {
            (
                "calibration error, held-out artists, all segments together",
                rows.Calibration.Where(row => seeds.Contains(new ArtistId(row[0])))
                    .ToLookup(row => row[1], row => (Number(row[2]), Number(row[3]), Number(row[4])))
            ),
            (
                "calibration error, own top quarter, all these libraries together",
                libraries
                    .SelectMany(library => Chances(library).Select(chance => (library.Key.Method, chance)))
                    .ToLookup(song => song.Method, song => song.chance)
            ),
        };
        foreach (var (title, bins) in chances)
        {
            text.AppendLine(title);
            foreach (var method in methods)
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"  {method, -15} {CalibrationError([.. bins[method]]):0.0000}"
                );
            }
        }

        return text.ToString();
    }

    private static ILookup<string, (string, double)> Column(IEnumerable<string[]> models, int column) =>
        models.Where(row => row[column].Length > 0).ToLookup(row => row[1], row => (row[0], Number(row[column])));

    /// <summary>
    /// How far predicted chances are from the shares that came true, on the mean over tracks, put together by their
    /// predicted chance, five percentage points wide. NaN without any.
    /// </summary>
    private static double CalibrationError(IReadOnlyList<(double Expected, double Observed, double Count)> bins)
    {
        var far = bins.GroupBy(bin => (int)(bin.Expected / BinWidth))
            .Sum(together => Math.Abs(together.Sum(bin => (bin.Expected - bin.Observed) * bin.Count)));
        return far / bins.Sum(bin => bin.Count);
    }

    private static IEnumerable<(double Expected, double Observed, double Count)> Chances(IEnumerable<string[]> library)
    {
        var (appeals, popularity) = Columns(library);
        return appeals.Zip(InTopQuarter(popularity), (appeal, isTop) => (appeal, isTop ? 1.0 : 0, 1.0));
    }

    private static bool[] InTopQuarter(double[] popularity)
    {
        var line = Percentile.Of(popularity, SegmentStatistics.PopularPercentile);
        return Array.ConvertAll(popularity, value => value >= line);
    }

    private static string Line(string method, ILookup<string, (string Seed, double Value)> values)
    {
        double[] own = [.. values[method].Select(value => value.Value)];
        var differences = s_baselines
            .Where(baseline => baseline != method && own.Length > 0 && values.Contains(baseline))
            .Select(baseline => $"   {Difference(values[method], values[baseline].ToDictionary())} against {baseline}");
        return $"  {method, -15} {MeanFigure.Text(own, "0.0000")} over {own.Length}{string.Concat(differences)}";
    }

    private static string Difference(
        IEnumerable<(string Seed, double Value)> values,
        Dictionary<string, double> others
    ) =>
        MeanFigure.Text(
            [
                .. values
                    .Where(value => others.ContainsKey(value.Seed))
                    .Select(value => value.Value - others[value.Seed]),
            ],
            "+0.0000;-0.0000"
        );

    private static double Auc(IEnumerable<string[]> library)
    {
        var (appeals, popularity) = Columns(library);
        return new RankedOutcomes(appeals, InTopQuarter(popularity)).Auc() ?? 0.5;
    }

    private static double Correlation(IEnumerable<string[]> library)
    {
        var (appeals, popularity) = Columns(library);
        return RankCorrelation.Of(appeals, popularity) ?? 0;
    }

    private static (double[] Appeals, double[] Popularity) Columns(IEnumerable<string[]> library)
    {
        var rows = library.ToList();
        return ([.. rows.Select(row => Number(row[4]))], [.. rows.Select(row => Number(row[2]))]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
