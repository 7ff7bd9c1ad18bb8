namespace MusicMastery.Sources.Http;

/// <summary>How one outside service may be asked.</summary>
public sealed record ServiceSettings
{
    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is; paths are appended, so it ends in a slash.</summary>
    public required Uri Address { get; init; }

    /// <summary>Who asks, with a way to reach the operator.</summary>
    public required string UserAgent { get; init; }

    /// <summary>The least time between two calls.</summary>
    public required TimeSpan Interval { get; init; }

    /// <summary>
    /// How many calls may be under way at once. When it is one, the interval counts from the end of a call, so that no
    /// delay on the way can make two calls arrive too close.
    /// </summary>
    public int Concurrency { get; init; } = 1;

    /// <summary>
    /// Whether it says with each answer how many calls this app has left. Where that is not known it is not heeded: some count
    /// everybody's calls together.
    /// </summary>
    public bool TellsWhatIsLeft { get; init; }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a question is asked before it is given up.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>How long to wait before the second attempt; each further one waits twice as long.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long to leave the service alone when it failed again and again; at least half a second.</summary>
    public TimeSpan LeftAlone { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait for the service, whoever asks for it; a longer one ends the asking.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);
}
