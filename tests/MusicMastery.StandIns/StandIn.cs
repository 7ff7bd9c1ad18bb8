using MusicMastery.StandIns.Deezer;
using MusicMastery.StandIns.OpenMusic;
using MusicMastery.StandIns.ReccoBeats;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns;

/// <summary>Starts the stand-ins. Each listens on a free port of loopback until it is disposed.</summary>
public static class StandIn
{
    /// <summary>Stands in for Spotify: accounts and Web API.</summary>
    public static Task<SpotifyStandIn> Spotify(World world, SpotifyOptions? options = null) =>
        Started(new SpotifyStandIn(world, options ?? new SpotifyOptions()));

    /// <summary>Stands in for ListenBrainz Labs: similar artists.</summary>
    public static Task<LabsStandIn> Labs(World world, LabsOptions? options = null) =>
        Started(new LabsStandIn(world, options ?? new LabsOptions()));

    /// <summary>Stands in for ListenBrainz: listen counts.</summary>
    public static Task<ListenBrainzStandIn> ListenBrainz(World world, ListenBrainzOptions? options = null) =>
        Started(new ListenBrainzStandIn(world, options ?? new ListenBrainzOptions()));

    /// <summary>Stands in for MusicBrainz: artists, recordings, ISRCs and addresses.</summary>
    public static Task<MusicBrainzStandIn> MusicBrainz(World world, MusicBrainzOptions? options = null) =>
        Started(new MusicBrainzStandIn(world, options ?? new MusicBrainzOptions()));

    /// <summary>Stands in for ReccoBeats: audio features.</summary>
    public static Task<ReccoBeatsStandIn> ReccoBeats(World world, ReccoBeatsOptions? options = null) =>
        Started(new ReccoBeatsStandIn(world, options ?? new ReccoBeatsOptions()));

    /// <summary>Stands in for Deezer.</summary>
    public static Task<DeezerStandIn> Deezer(World world, StandInOptions? options = null) =>
        Started(new DeezerStandIn(world, options ?? new StandInOptions()));

    /// <summary>Stands in for all of them at once.</summary>
    public static Task<AllStandIns> All(AllOptions options) => AllStandIns.Start(options);

    private static async Task<T> Started<T>(T server)
        where T : StandInServer
    {
        await server.Start();
        return server;
    }
}
