using MusicMastery.Core.Catalog;
using MusicMastery.Sources;
using MusicMastery.Sources.OpenMusic;
using MusicMastery.Sources.Spotify;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Deezer;
using MusicMastery.StandIns.OpenMusic;
using MusicMastery.StandIns.ReccoBeats;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>A stand-in for every service, all telling of one world.</summary>
public sealed class LiveServices : IAsyncDisposable
{
    private LiveServices() { }

    public required World World { get; init; }

    public required SpotifyStandIn Spotify { get; init; }

    public required LabsStandIn Labs { get; init; }

    public required ListenBrainzStandIn ListenBrainz { get; init; }

    public required MusicBrainzStandIn MusicBrainz { get; init; }

    public required ReccoBeatsStandIn ReccoBeats { get; init; }

    public required DeezerStandIn Deezer { get; init; }

    public IEnumerable<StandInServer> All => [Spotify, Labs, ListenBrainz, MusicBrainz, ReccoBeats, Deezer];

    /// <param name="world">What they tell of.</param>
    /// <param name="spotify">How Spotify is; an app with extended access when unset.</param>
    /// <param name="limit">Makes the limits that are enforced from those in life; none are when unset.</param>
    public static async Task<LiveServices> Start(
        World world,
        SpotifyOptions? spotify = null,
        Func<RateLimit, RateLimit>? limit = null
    ) =>
        new()
        {
            World = world,
            Spotify = await StandIn.Spotify(world, spotify),
            Labs = await StandIn.Labs(world, new LabsOptions { Limit = limit?.Invoke(RateLimit.Labs) }),
            ListenBrainz = await StandIn.ListenBrainz(
                world,
                new ListenBrainzOptions { Limit = limit?.Invoke(RateLimit.ListenBrainz) }
            ),
            MusicBrainz = await StandIn.MusicBrainz(
                world,
                new MusicBrainzOptions { Limit = limit?.Invoke(RateLimit.MusicBrainz) }
            ),
            ReccoBeats = await StandIn.ReccoBeats(
                world,
                new ReccoBeatsOptions { Limit = limit?.Invoke(RateLimit.ReccoBeats) }
            ),
            Deezer = await StandIn.Deezer(world, new StandInOptions { Limit = limit?.Invoke(RateLimit.Deezer) }),
        };

    /// <summary>Settings with this source on, asked as fast as the machine can.</summary>
    /// <param name="kind">The source.</param>
    public LiveSourceSettings Settings(SourceKind kind) =>
        Settings(kind == SourceKind.Spotify, kind == SourceKind.OpenMusic, kind == SourceKind.Deezer);

    /// <summary>Settings with these sources on, asked as fast as the machine can.</summary>
    public LiveSourceSettings Settings(bool spotify = false, bool openMusic = false, bool deezer = false) =>
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
                SpotifyAccounts = Spotify.Accounts,
                Spotify = Spotify.Api,
                MusicBrainz = MusicBrainz.Api,
                ListenBrainz = ListenBrainz.Api,
                Labs = Labs.BaseAddress,
                ReccoBeats = ReccoBeats.Api,
                Deezer = Deezer.BaseAddress,
            },
        };

    /// <summary>The same as environment variables of a process.</summary>
    public IReadOnlyDictionary<string, string> Variables(SourceKind kind)
    {
        var variables = new Dictionary<string, string>
        {
            ["MUSICMASTERY_CONTACT"] = "tests@example.org",
            ["MUSICMASTERY_PACE"] = "1000",
            ["MUSICMASTERY_SPOTIFY_ACCOUNTS_URL"] = $"{Spotify.Accounts}",
            ["MUSICMASTERY_SPOTIFY_URL"] = $"{Spotify.Api}",
            ["MUSICMASTERY_MUSICBRAINZ_URL"] = $"{MusicBrainz.Api}",
            ["MUSICMASTERY_LISTENBRAINZ_URL"] = $"{ListenBrainz.Api}",
            ["MUSICMASTERY_LISTENBRAINZ_LABS_URL"] = $"{Labs.BaseAddress}",
            ["MUSICMASTERY_RECCOBEATS_URL"] = $"{ReccoBeats.Api}",
            ["MUSICMASTERY_DEEZER_URL"] = $"{Deezer.BaseAddress}",
        };
        switch (kind)
        {
            case SourceKind.Spotify:
                variables["MUSICMASTERY_SPOTIFY_CLIENT_ID"] = "stand-in-client";
                variables["MUSICMASTERY_SPOTIFY_CLIENT_SECRET"] = "stand-in-secret";
                break;
            case SourceKind.OpenMusic:
                variables["MUSICMASTERY_LISTENBRAINZ_TOKEN"] = "stand-in-listenbrainz-token";
                break;
            default:
                variables["MUSICMASTERY_DEEZER"] = "on";
                break;
        }

        return variables;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in All)
        {
            await server.DisposeAsync();
        }
    }
}
