using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.StandIns.Worlds;

/// <summary>A recording's id in the world, which no service shows.</summary>
public readonly record struct RecordingId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>One recording, however often it was released.</summary>
/// <param name="Id">The world's id.</param>
/// <param name="Title">As on its releases.</param>
/// <param name="ArtistIds">The credited artists in the order of the credit, at least one.</param>
/// <param name="DurationMs">Above 0.</param>
/// <param name="ReleasedOn">Its first release.</param>
/// <param name="Isrc">Upper case, no dashes, unique in the world.</param>
/// <param name="Explicit">Whether the words are marked as explicit.</param>
/// <param name="Popularity">0–100, that of its best known release.</param>
/// <param name="Features">Null where no service has them.</param>
public sealed record WorldRecording(
    RecordingId Id,
    string Title,
    IReadOnlyList<ArtistId> ArtistIds,
    int DurationMs,
    DateOnly ReleasedOn,
    string Isrc,
    bool Explicit,
    int Popularity,
    AudioFeatures? Features
)
{
    /// <summary>How many people heard it: strictly increasing in the popularity, so the order is the same.</summary>
    public int Listeners => Scales.Listeners(Popularity);

    /// <summary>How often it was heard; strictly increasing in the popularity.</summary>
    public int Listens => Scales.Listens(Popularity);
}
