using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>Spotify as a source.</summary>
internal static class SpotifySource
{
    /// <summary>The source; one that is not set up when there are no credentials.</summary>
    public static LiveSource Of(
        SpotifySettings? settings,
        Service accounts,
        Service service,
        IAnswerStore answers,
        TimeProvider clock
    )
    {
        var source = new LiveSource
        {
            Kind = SourceKind.Spotify,
            Name = "Spotify",
            Terms =
                "Spotify's Developer Terms forbid training a machine learning model on Spotify content (IV.2.1.a) and keeping more of it than an app needs. Whoever switches it on answers for that.",
            Services = [accounts.Name, service.Name, ClosedPaths.Service],
            TermsUrl = "https://developer.spotify.com/terms",
            Capabilities = () =>
                Offers.NotConfigured(
                    "Set MUSICMASTERY_SPOTIFY_CLIENT_ID and MUSICMASTERY_SPOTIFY_CLIENT_SECRET after reading the terms."
                ),
        };
        if (settings is null)
        {
            return source;
        }

        var tokens = new SpotifyTokens(accounts, settings, clock);
        var closed = new ClosedPaths(answers, settings.ClientId, clock);
        var client = new SpotifyClient(new AnswerBook(service, answers, clock), tokens);
        var paths = new ClosablePaths(client, closed);
        var artists = new SpotifyArtists(client, paths);
        var albums = new SpotifyAlbums(client, new SpotifyWholeTracks(client, paths));
        var top = new SpotifyTopTracks(paths, settings.Market);
        return source with
        {
            Capabilities = () => Capabilities(accounts.Trouble is null ? service : accounts, closed),
            PictureHosts = ["i.scdn.co"],
            Artists = artists,
            RelatedArtists = artists,
            Tracks = new SpotifyTracks(paths, albums, top),
            Playlists = new SpotifyPlaylists(client),
            AudioFeatures = new SpotifyAudioFeatures(paths),
            Probe = new SpotifyProbe(paths, artists, top).Run,
        };
    }

    private static List<SourceCapability> Capabilities(Service service, ClosedPaths closed) =>
        [
            .. Enum.GetValues<Capability>()
                .Select(capability =>
                {
                    string[] paths = capability switch
                    {
                        Capability.RelatedArtists => [ClosablePaths.Related],
                        Capability.SegmentTracks => [ClosablePaths.Recommendations, ClosablePaths.TopTracks],
                        Capability.AudioFeatures => [ClosablePaths.AudioFeatures],
                        _ => [],
                    };
                    var states = paths.Select(closed.IsClosed).ToList();
                    return states.Count > 0 && states.TrueForAll(state => state == true)
                        ? new SourceCapability(
                            capability,
                            CapabilityState.ClosedToThisApp,
                            "Spotify gives this only to apps that used it before 27 November 2024."
                        )
                        : Offers.Of(
                            capability,
                            service,
                            states.Contains(null) ? "Not tried yet: the first analysis finds out." : "In use."
                        );
                }),
        ];
}
