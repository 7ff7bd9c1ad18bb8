using MusicMastery.Sources.OpenMusic;
using MusicMastery.Sources.Spotify;

namespace MusicMastery.Sources;

/// <summary>Which live sources are on, and where their services are. Nothing is on unless it is said here.</summary>
public sealed record LiveSourceSettings
{
    /// <summary>An e-mail or web address by which the services can reach the operator.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Spotify's credentials; null while it is off.</summary>
    public SpotifySettings? Spotify { get; init; }

    /// <summary>What the open music services need; null while they are off.</summary>
    public OpenMusicSettings? OpenMusic { get; init; }

    /// <summary>Whether Deezer is on.</summary>
    public bool Deezer { get; init; }

    /// <summary>The longest pause that a service may ask for and get.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long an answer may take.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How fast the services may be asked, against what they allow: 1 is as fast as they do.</summary>
    public double Pace { get; init; } = 1;

    /// <summary>Where the services are.</summary>
    public ServiceAddresses Addresses { get; init; } = new();
}

/// <summary>Where the services are; other addresses put something else in their place.</summary>
public sealed record ServiceAddresses
{
    /// <summary>Spotify's token service.</summary>
    public Uri SpotifyAccounts { get; init; } = new("https://accounts.spotify.com/");

    /// <summary>Spotify's Web API.</summary>
    public Uri Spotify { get; init; } = new("https://api.spotify.com/v1/");

    /// <summary>MusicBrainz.</summary>
    public Uri MusicBrainz { get; init; } = new("https://musicbrainz.org/ws/2/");

    /// <summary>ListenBrainz.</summary>
    public Uri ListenBrainz { get; init; } = new("https://api.listenbrainz.org/1/");

    /// <summary>ListenBrainz Labs.</summary>
    public Uri Labs { get; init; } = new("https://labs.api.listenbrainz.org/");

    /// <summary>ReccoBeats.</summary>
    public Uri ReccoBeats { get; init; } = new("https://api.reccobeats.com/v1/");

    /// <summary>Deezer.</summary>
    public Uri Deezer { get; init; } = new("https://api.deezer.com/");
}
