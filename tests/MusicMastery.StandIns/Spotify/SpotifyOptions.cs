using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Spotify;

/// <summary>The two kinds of apps Spotify tells apart since February 2026.</summary>
public enum SpotifyApp
{
    /// <summary>With extended access from before 27 November 2024: everything works.</summary>
    Extended,

    /// <summary>All others: fewer paths, fewer fields, ten search results a page.</summary>
    Development,
}

/// <summary>What can be set at the stand-in for Spotify.</summary>
public sealed record SpotifyOptions : StandInOptions
{
    /// <summary>Like Spotify, which documents conditional requests.</summary>
    public SpotifyOptions() => HasETags = true;

    /// <summary>The kind of app the credentials belong to.</summary>
    public SpotifyApp App { get; init; } = SpotifyApp.Extended;

    /// <summary>The only client there is.</summary>
    public string ClientId { get; init; } = "stand-in-client";

    /// <summary>Its secret.</summary>
    public string ClientSecret { get; init; } = "stand-in-secret";

    /// <summary>How long a token is good for.</summary>
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromHours(1);

    /// <summary>After how many calls a token expires before its time; null is never.</summary>
    public int? CallsPerToken { get; set; }

    /// <summary>
    /// What a closed path answers to a development app: by documentation 403, at related artists and recommendations
    /// 404 as most see it. Set, it is this for all.
    /// </summary>
    public int? ClosedStatus { get; init; }

    /// <summary>
    /// Whether the playlists count as the caller's own. A development app sees the items of no other; with client
    /// credentials there is no user, so by documentation it sees none.
    /// </summary>
    public bool OwnsPlaylists { get; init; }
}
