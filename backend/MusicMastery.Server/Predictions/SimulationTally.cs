using System.Globalization;
using System.Text;
using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Simulation;

namespace MusicMastery.Server.Predictions;

/// <summary>Counts what trials with a known truth came to.</summary>
internal sealed class SimulationTally
{
    private static readonly (string Said, double Deviations)[] s_levels = [("90 %", 1.645), ("95 %", 1.96)];

    private readonly List<(SignalVerdict Verdict, Estimate Correlation)> _shuffled = [];
    private readonly List<(SignalVerdict Verdict, Estimate Correlation)> _few = [];
    private readonly List<bool>[] _held = [.. s_levels.Select(_ => new List<bool>())];

    /// <summary>Runs one trial of each kind.</summary>
    public void Add(PromiseTrials trials, int randomSeed)
    {
        _shuffled.Add(trials.Shuffled(randomSeed));
        _few.Add(trials.ShuffledFew(randomSeed));
        var held = trials.Intervals([.. s_levels.Select(level => level.Deviations)], randomSeed);
        foreach (var (tally, ofTrial) in _held.Zip(held))
        {
            tally.AddRange(ofTrial);
        }
    }

    /// <summary>The table.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        text.AppendLine(Line("popularity shuffled among each artist's tracks: NO_SIGNAL", Silent(_shuffled)));
        text.AppendLine(Line("the same for 20 artists: NO_SIGNAL", Silent(_few)));
        foreach (var ((said, _), held) in s_levels.Zip(_held))
        {
            text.AppendLine(Line($"intervals of appeal that say {said}: hold", held));
        }

        return text.ToString();
    }

    private static IReadOnlyList<bool> Silent(IEnumerable<(SignalVerdict Verdict, Estimate Correlation)> trials) =>
        [.. trials.Select(trial => trial.Verdict == SignalVerdict.NoSignal)];

    private static string Line(string what, IReadOnlyCollection<bool> cases) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{what} in {cases.Count(isTrue => isTrue)} of {cases.Count} ({100.0 * cases.Count(isTrue => isTrue) / cases.Count:0.0} %)"
        );
}
