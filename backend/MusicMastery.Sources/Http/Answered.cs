using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Http;

/// <summary>What a service says of one thing.</summary>
/// <param name="Value">What it knows; null when it knows nothing.</param>
/// <param name="At">When it said so.</param>
/// <param name="Problem">Why it may know more; null when all was well.</param>
internal sealed record Answered<T>(T? Value, DateTimeOffset At, SourceException? Problem = null)
    where T : class;

/// <summary>What a service says of several things.</summary>
/// <param name="ById">Each of them.</param>
internal sealed record AnsweredEach<T>(IReadOnlyDictionary<string, Answered<T>> ById)
    where T : class
{
    /// <summary>The first problem among them; null when all was well.</summary>
    public SourceException? Problem => ById.Values.Select(one => one.Problem).FirstOrDefault(one => one is not null);
}

/// <summary>Turns what stands in the way of one thing into a part of its answer, so that the next can be asked about.</summary>
internal static class Asked
{
    /// <summary>The answer about a thing that the service, or its sister, has named: to know nothing of it is a problem.</summary>
    /// <param name="service">The service's name.</param>
    /// <param name="what">What it was asked about.</param>
    /// <param name="ask">Asks.</param>
    public static async Task<Answered<T>> About<T>(string service, string what, Func<Task<Answered<T>>> ask)
        where T : class
    {
        try
        {
            var answer = await ask();
            return answer.Value is null && answer.Problem is null
                ? answer with
                {
                    Problem = ServiceProblems.Nothing(service, what),
                }
                : answer;
        }
        catch (SourceException problem) when (problem.IsAboutOneThing)
        {
            return new Answered<T>(null, DateTimeOffset.MaxValue, problem);
        }
    }

    /// <summary>What is said about one thing, or about some that were asked about together.</summary>
    /// <param name="things">How many they are.</param>
    /// <param name="ask">Asks.</param>
    public static async Task<SourceAnswer> About(int things, Func<Task<SourceAnswer>> ask)
    {
        try
        {
            return await ask();
        }
        catch (SourceException problem) when (problem.IsAboutOneThing)
        {
            return new SourceAnswer([], things, problem);
        }
    }
}
