using System.Collections.Immutable;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Failing;

/// <summary>
/// Decides for each call whether and how it fails. Rules are asked in the order in which they were added, the first
/// that has something wins. Rules can be added and taken away while the stand-in runs; one plan can serve several.
/// </summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private ImmutableList<Func<Call, Fault?>> _rules = [];

    /// <summary>Every call that is meant fails like this.</summary>
    /// <param name="which">Which calls are meant.</param>
    /// <param name="fault">How they fail.</param>
    /// <param name="times">How many of them, from the first on; null is all.</param>
    public FaultPlan When(Func<Call, bool> which, Fault fault, int? times = null)
    {
        var left = times ?? int.MaxValue;
        return Add(call => which(call) && left > 0 && left-- > 0 ? fault : null);
    }

    /// <summary>Calls whose path and query have this text fail like this.</summary>
    public FaultPlan On(string partOfPath, Fault fault, int? times = null) =>
        When(call => call.PathAndQuery.Contains(partOfPath, StringComparison.Ordinal), fault, times);

    /// <summary>All calls fail like this.</summary>
    public FaultPlan Always(Fault fault, int? times = null) => When(_ => true, fault, times);

    /// <summary>The call of this number fails like this; it counts from 0 by arrival since the log was cleared.</summary>
    public FaultPlan At(int number, Fault fault) => When(call => call.Number == number, fault);

    /// <summary>No token can be had at Spotify.</summary>
    public FaultPlan TokensDown(Fault? fault = null, int? times = null) =>
        On("/api/token", fault ?? Fault.Unavailable, times);

    /// <summary>
    /// A share of the calls fails, each by one of the faults. What happens to a call depends on the seed, on its path
    /// and on how often that path was asked before, not on what else is under way; a call asked again is drawn again.
    /// </summary>
    /// <param name="seed">What the draws begin with.</param>
    /// <param name="rate">0–1.</param>
    /// <param name="faults">At least one.</param>
    public FaultPlan AtRandom(int seed, double rate, params Fault[] faults)
    {
        Dictionary<string, int> asked = [];
        return Add(call =>
        {
            var path = $"{call.Method} {call.PathAndQuery}";
            var before = asked[path] = asked.GetValueOrDefault(path) + 1;
            var name = $"{seed}/{path}/{before}";
            return Draws.Uniform($"{name}/fails") < rate ? Draws.Pick($"{name}/how", faults) : null;
        });
    }

    /// <summary>Takes all rules away.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _rules = [];
        }
    }

    internal Fault? For(Call call)
    {
        lock (_gate)
        {
            return _rules.Select(rule => rule(call)).FirstOrDefault(fault => fault is not null);
        }
    }

    private FaultPlan Add(Func<Call, Fault?> rule)
    {
        lock (_gate)
        {
            _rules = _rules.Add(rule);
            return this;
        }
    }
}
