using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>What can be set at the stand-in for ListenBrainz.</summary>
public sealed record ListenBrainzOptions : StandInOptions
{
    /// <summary>The only user token there is.</summary>
    public string Token { get; init; } = "stand-in-listenbrainz-token";

    /// <summary>How many top recordings of an artist are listed at most.</summary>
    public int MostRecordings { get; init; } = 1000;
}
