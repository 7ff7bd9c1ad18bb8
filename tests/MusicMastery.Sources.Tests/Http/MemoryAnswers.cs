using System.Collections.Concurrent;
using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Tests.Http;

/// <summary>Keeps answers as long as the test runs.</summary>
internal sealed class MemoryAnswers : IAnswerStore
{
    private readonly ConcurrentDictionary<(string, string), KeptAnswer> _answers = [];

    public IReadOnlyDictionary<string, KeptAnswer> Find(string service, IReadOnlyCollection<string> questions) =>
        questions
            .Where(question => _answers.ContainsKey((service, question)))
            .ToDictionary(question => question, question => _answers[(service, question)]);

    public void Keep(string service, IReadOnlyCollection<KeptAnswer> answers)
    {
        foreach (var answer in answers)
        {
            _answers[(service, answer.Question)] = answer;
        }
    }

    public int Forget(string service) =>
        _answers.Where(answer => answer.Key.Item1 == service).Count(answer => _answers.TryRemove(answer));

    public int Forget(DateTimeOffset before) =>
        _answers.Where(answer => answer.Value.At < before).Count(answer => _answers.TryRemove(answer));
}

/// <summary>The time of day, moved by hand; waits are as long as ever.</summary>
internal sealed class MovedClock : TimeProvider
{
    public TimeSpan Moved { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Moved;
}
