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

    public static async Task<LiveServices> Start(World world, SpotifyOptions? spotify = null) =>
        new()
        {
            World = world,
            Spotify = await StandIn.Spotify(world, spotify),
            Labs = await StandIn.Labs(world),
            ListenBrainz = await StandIn.ListenBrainz(world),
            MusicBrainz = await StandIn.MusicBrainz(world),
            ReccoBeats = await StandIn.ReccoBeats(world),
            Deezer = await StandIn.Deezer(world),
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

    public async ValueTask DisposeAsync()
    {
        foreach (var server in All)
        {
            await server.DisposeAsync();
        }
    }
}
