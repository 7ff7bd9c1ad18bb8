using MusicMastery.StandIns.Deezer;
using MusicMastery.StandIns.OpenMusic;
using MusicMastery.StandIns.ReccoBeats;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns;

/// <summary>What all stand-ins are started with.</summary>
/// <param name="World">The world they tell of.</param>
/// <param name="Spotify">How Spotify is; for an app with extended access when unset.</param>
/// <param name="Limit">Makes the limit that each enforces from its service's; none does when unset.</param>
/// <param name="Latency">How long each holds its answers back.</param>
public sealed record AllOptions(
    World World,
    SpotifyOptions? Spotify = null,
    Func<RateLimit, RateLimit>? Limit = null,
    TimeSpan Latency = default
);

/// <summary>One stand-in for each outside service, all of the same world.</summary>
public sealed class AllStandIns : IAsyncDisposable
{
    private AllStandIns() { }

    /// <summary>The world they tell of.</summary>
    public required World World { get; init; }

    public required SpotifyStandIn Spotify { get; init; }

    public required LabsStandIn Labs { get; init; }

    public required ListenBrainzStandIn ListenBrainz { get; init; }

    public required MusicBrainzStandIn MusicBrainz { get; init; }

    public required ReccoBeatsStandIn ReccoBeats { get; init; }

    public required DeezerStandIn Deezer { get; init; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<StandInServer> Servers => [Spotify, Labs, ListenBrainz, MusicBrainz, ReccoBeats, Deezer];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var server in Servers)
        {
            await server.DisposeAsync();
        }
    }

    internal static async Task<AllStandIns> Start(AllOptions all)
    {
        var world = all.World;
        return new AllStandIns
        {
            World = world,
            Spotify = await StandIn.Spotify(world, Set(all.Spotify ?? new SpotifyOptions(), RateLimit.Spotify)),
            Labs = await StandIn.Labs(world, Set(new LabsOptions(), RateLimit.Labs)),
            ListenBrainz = await StandIn.ListenBrainz(world, Set(new ListenBrainzOptions(), RateLimit.ListenBrainz)),
            MusicBrainz = await StandIn.MusicBrainz(world, Set(new MusicBrainzOptions(), RateLimit.MusicBrainz)),
            ReccoBeats = await StandIn.ReccoBeats(world, Set(new ReccoBeatsOptions(), RateLimit.ReccoBeats)),
            Deezer = await StandIn.Deezer(world, Set(new StandInOptions(), RateLimit.Deezer)),
        };

        T Set<T>(T options, RateLimit limit)
            where T : StandInOptions
        {
            options.Limit = all.Limit?.Invoke(limit);
            options.Latency = all.Latency;
            return options;
        }
    }
}
