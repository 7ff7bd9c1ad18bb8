using System.Globalization;
using System.Text;
using System.Text.Json;
using MusicMastery.Core.Collaborations.BackTest;

namespace MusicMastery.Server.Collaborations;

/// <summary>The table that a back-test ends with.</summary>
internal static class BackTestSummary
{
    private const double NinetyFivePercent = 1.96;

    /// <summary>A method's name in the file and the table.</summary>
    public static string Name(CollaboratorMethod method) =>
        JsonNamingPolicy.SnakeCaseUpper.ConvertName(method.ToString());

    /// <summary>
    /// Means over artists with 95 % intervals (mean ± 1.96 standard errors), and the paired difference of the recommended
    /// order to each other one.
    /// </summary>
    /// <param name="artists">The figures of each artist, one for each method.</param>
    public static string Text(IReadOnlyList<IReadOnlyList<BackTestFigures>> artists)
    {
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{artists.Count} artists with {CollaboratorBackTest.LeastCollaborators} collaborators or more, half of them hidden {CollaboratorBackTest.Divisions} times"
        );
        if (artists.Count == 0)
        {
            return text.ToString();
        }

        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{artists.Average(figures => figures[0].Reachable / figures[0].Hidden):0.000} of the hidden are among the candidates: no order can find more"
        );
        text.AppendLine(
            $"{"", -24}{"recall@20", -18}{"recommended is ahead by", -26}{"MRR", -18}recommended is ahead by"
        );
        foreach (var method in Enum.GetValues<CollaboratorMethod>())
        {
            double[] recall = [.. artists.Select(figures => Of(figures, method).RecallAt20)];
            double[] rank = [.. artists.Select(figures => Of(figures, method).ReciprocalRank)];
            double[] recallAhead = [.. artists.Select((f, a) => Recommended(f).RecallAt20 - recall[a])];
            double[] rankAhead = [.. artists.Select((f, a) => Recommended(f).ReciprocalRank - rank[a])];
            var isRecommended = method == CollaboratorMethod.Recommended;
            var line =
                $"{Name(method), -24}{Mean(recall), -18}{(isRecommended ? "" : Mean(recallAhead)), -26}"
                + $"{Mean(rank), -18}{(isRecommended ? "" : Mean(rankAhead))}";
            text.AppendLine(line.TrimEnd());
        }

        return text.ToString();
    }

    private static BackTestFigures Recommended(IReadOnlyList<BackTestFigures> figures) =>
        Of(figures, CollaboratorMethod.Recommended);

    private static BackTestFigures Of(IReadOnlyList<BackTestFigures> figures, CollaboratorMethod method) =>
        figures.Single(figure => figure.Method == method);

    private static string Mean(double[] values)
    {
        var mean = values.Average();
        var error =
            values.Length > 1
                ? Math.Sqrt(values.Sum(value => Math.Pow(value - mean, 2)) / (values.Length - 1) / values.Length)
                : double.NaN;
        return string.Create(CultureInfo.InvariantCulture, $"{mean:0.000} ± {NinetyFivePercent * error:0.000}");
    }
}
