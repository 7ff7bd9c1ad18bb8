using MusicMastery.Core.Catalog;
using MusicMastery.Sources;
using MusicMastery.Sources.OpenMusic;
using MusicMastery.Sources.Spotify;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>The outside services of a test, and how its server is to ask them.</summary>
public static class LiveServices
{
    /// <inheritdoc cref="AllOptions"/>
    public static Task<AllStandIns> Start(
        World world,
        SpotifyOptions? spotify = null,
        Func<RateLimit, RateLimit>? limit = null
    ) => StandIn.All(new AllOptions(world, spotify, limit));

    /// <summary>Settings with this source on, asked as fast as the machine can.</summary>
    public static LiveSourceSettings Settings(this AllStandIns services, SourceKind kind) =>
        services.Settings(kind == SourceKind.Spotify, kind == SourceKind.OpenMusic, kind == SourceKind.Deezer);

    /// <summary>Settings with these sources on, asked as fast as the machine can.</summary>
    public static LiveSourceSettings Settings(
        this AllStandIns services,
        bool spotify = false,
        bool openMusic = false,
        bool deezer = false
    ) =>
        new()
        {
            Contact = "tests@example.org",
            Spotify = spotify ? new SpotifySettings("stand-in-client", "stand-in-secret") : null,
            OpenMusic = openMusic ? new OpenMusicSettings("stand-in-listenbrainz-token") : null,
            Deezer = deezer,
            Pace = 1000,
            LongestWait = TimeSpan.FromSeconds(2),
            Addresses = new ServiceAddresses
            {
                SpotifyAccounts = services.Spotify.Accounts,
                Spotify = services.Spotify.Api,
                MusicBrainz = services.MusicBrainz.Api,
                ListenBrainz = services.ListenBrainz.Api,
                Labs = services.Labs.BaseAddress,
                ReccoBeats = services.ReccoBeats.Api,
                Deezer = services.Deezer.BaseAddress,
            },
        };

    /// <summary>The same, with one source on, as environment variables of a process.</summary>
    public static IReadOnlyDictionary<string, string> VariablesFor(this AllStandIns services, SourceKind kind) =>
        services
            .Addresses()
            .Concat(
                kind switch
                {
                    SourceKind.Spotify => Variables.Spotify,
                    SourceKind.OpenMusic => Variables.OpenMusic,
                    _ => Variables.Deezer,
                }
            )
            .Append(new("MUSICMASTERY_PACE", "1000"))
            .ToDictionary();
}
