namespace MusicMastery.Sources.Spotify;

/// <summary>How Spotify is asked.</summary>
/// <param name="ClientId">The app's id.</param>
/// <param name="ClientSecret">The app's secret.</param>
/// <param name="Market">The country whose top tracks are asked for, ISO 3166-1 alpha-2.</param>
public sealed record SpotifySettings(string ClientId, string ClientSecret, string Market = "US");
