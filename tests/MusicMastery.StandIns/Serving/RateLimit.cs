namespace MusicMastery.StandIns.Serving;

/// <summary>How many calls a service takes in a span of time.</summary>
/// <param name="Calls">At least 1.</param>
/// <param name="Window">The span.</param>
/// <param name="IsRolling">
/// Whether any span of this length counts; else one begins with a call and the next when it is over.
/// </param>
public sealed record RateLimit(int Calls, TimeSpan Window, bool IsRolling = true)
{
    /// <summary>
    /// Spotify: the window of 30 seconds is documented, the number of calls is not. 180 is what people measured.
    /// </summary>
    public static RateLimit Spotify { get; } = new(180, TimeSpan.FromSeconds(30));

    /// <summary>ListenBrainz Labs: about 30 calls in 5 seconds.</summary>
    public static RateLimit Labs { get; } = new(30, TimeSpan.FromSeconds(5), IsRolling: false);

    /// <summary>ListenBrainz: documented is only that its headers tell; 30 calls in 10 seconds stand for that.</summary>
    public static RateLimit ListenBrainz { get; } = new(30, TimeSpan.FromSeconds(10), IsRolling: false);

    /// <summary>MusicBrainz: one call a second.</summary>
    public static RateLimit MusicBrainz { get; } = new(1, TimeSpan.FromSeconds(1));

    /// <summary>ReccoBeats: documented is only that there is one; 10 calls a second stand for it.</summary>
    public static RateLimit ReccoBeats { get; } = new(10, TimeSpan.FromSeconds(1));

    /// <summary>Deezer: 50 calls in 5 seconds.</summary>
    public static RateLimit Deezer { get; } = new(50, TimeSpan.FromSeconds(5));
}

/// <summary>How a service says that a call came too soon.</summary>
/// <param name="Status">The status it answers with.</param>
/// <param name="Error">The status its error body is for.</param>
/// <param name="HasRetryAfter">Whether it says in Retry-After when to come back.</param>
/// <param name="HasHeaders">Whether every answer says in X-RateLimit-… how much is left.</param>
/// <param name="Prefix">What the paths that count begin with.</param>
internal sealed record Refusal(
    int Status = 429,
    int Error = 429,
    bool HasRetryAfter = true,
    bool HasHeaders = false,
    string Prefix = "/"
);
