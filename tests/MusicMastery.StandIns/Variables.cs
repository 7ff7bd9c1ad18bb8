using MusicMastery.StandIns.OpenMusic;
using MusicMastery.StandIns.Spotify;

namespace MusicMastery.StandIns;

/// <summary>The environment variables of a server that is to ask the stand-ins.</summary>
public static class Variables
{
    /// <summary>Switch Spotify on.</summary>
    public static IReadOnlyDictionary<string, string> Spotify { get; } =
        new Dictionary<string, string>
        {
            ["MUSICMASTERY_SPOTIFY_CLIENT_ID"] = new SpotifyOptions().ClientId,
            ["MUSICMASTERY_SPOTIFY_CLIENT_SECRET"] = new SpotifyOptions().ClientSecret,
        };

    /// <summary>Switch open music on.</summary>
    public static IReadOnlyDictionary<string, string> OpenMusic { get; } =
        new Dictionary<string, string> { ["MUSICMASTERY_LISTENBRAINZ_TOKEN"] = new ListenBrainzOptions().Token };

    /// <summary>Switch Deezer on.</summary>
    public static IReadOnlyDictionary<string, string> Deezer { get; } =
        new Dictionary<string, string> { ["MUSICMASTERY_DEEZER"] = "on" };

    /// <summary>Say where the stand-ins are, and who asks; needed for every source.</summary>
    public static IReadOnlyDictionary<string, string> Addresses(this AllStandIns all) =>
        new Dictionary<string, string>
        {
            ["MUSICMASTERY_CONTACT"] = "tests@example.org",
            ["MUSICMASTERY_SPOTIFY_ACCOUNTS_URL"] = $"{all.Spotify.Accounts}",
            ["MUSICMASTERY_SPOTIFY_URL"] = $"{all.Spotify.Api}",
            ["MUSICMASTERY_MUSICBRAINZ_URL"] = $"{all.MusicBrainz.Api}",
            ["MUSICMASTERY_LISTENBRAINZ_URL"] = $"{all.ListenBrainz.Api}",
            ["MUSICMASTERY_LISTENBRAINZ_LABS_URL"] = $"{all.Labs.BaseAddress}",
            ["MUSICMASTERY_RECCOBEATS_URL"] = $"{all.ReccoBeats.Api}",
            ["MUSICMASTERY_DEEZER_URL"] = $"{all.Deezer.BaseAddress}",
        };
}
