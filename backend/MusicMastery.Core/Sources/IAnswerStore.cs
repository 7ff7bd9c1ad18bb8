namespace MusicMastery.Core.Sources;

/// <summary>
/// Keeps what services answered, so that nothing is asked twice while it is still good: neither by the next analysis nor
/// by one that goes on after a crash.
/// </summary>
public interface IAnswerStore
{
    /// <summary>What the service answered to these questions; one never answered has no entry.</summary>
    IReadOnlyDictionary<string, KeptAnswer> Find(string service, IReadOnlyCollection<string> questions);

    /// <summary>Keeps answers in one step, in place of older ones to the same questions.</summary>
    void Keep(string service, IReadOnlyCollection<KeptAnswer> answers);

    /// <summary>Forgets all that a service answered; gives how many answers that were.</summary>
    int Forget(string service);

    /// <summary>Forgets what was answered before this time; gives how many answers that were.</summary>
    int Forget(DateTimeOffset before);
}

/// <summary>What a service answered to a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Body">The answer as JSON; null when the service knows nothing of it.</param>
/// <param name="At">When it was answered, in UTC, to the millisecond.</param>
/// <param name="Tag">By what the service tells whether its answer is still the same (ETag).</param>
public sealed record KeptAnswer(string Question, byte[]? Body, DateTimeOffset At, string? Tag = null);
