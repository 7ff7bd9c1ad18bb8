using MusicMastery.Core.Artists;
using MusicMastery.Sources.Demo.Scenes;

namespace MusicMastery.Sources.Demo.Artists;

/// <summary>An invented artist before any recording is made.</summary>
internal sealed record DemoArtist
{
    public required ArtistId Id { get; init; }

    public required string Name { get; init; }

    public required DemoScene Scene { get; init; }

    public required IReadOnlyList<string> Genres { get; init; }

    /// <summary>The mean of the artist's sound, by <see cref="Sound.SoundTrait"/>, in standard deviations.</summary>
    public required double[] Style { get; init; }

    /// <summary>What lifts all of the artist's work alike, in standard deviations over all artists.</summary>
    public required double Fame { get; init; }

    public required int Followers { get; init; }

    /// <summary>Recordings of the artist's own, 0 or more; features on others' work come on top.</summary>
    public required int RecordingCount { get; init; }

    public bool IsFeatured => DemoArtists.Featured.Contains(Id);

    /// <summary>Whether there is enough of the artist's own work to invite others to.</summary>
    public bool HasLibrary => RecordingCount > 3;
}
