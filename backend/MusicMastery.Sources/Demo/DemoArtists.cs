using System.Globalization;
using MusicMastery.Core.Artists;

namespace MusicMastery.Sources.Demo;

/// <summary>The artists of the demo catalog that have a part to play, by id.</summary>
public static class DemoArtists
{
    /// <summary>
    /// One artist of each scene with a good library, for a first visit. Their overlooked songs and good collaborators
    /// are planted; all but <see cref="WithoutSignal"/> live in a scene where sound matters.
    /// </summary>
    public static IReadOnlyList<ArtistId> Featured { get; } = [.. Enumerable.Range(1, 8).Select(Id)];

    /// <summary>The featured artist of the scene in which sound says nothing about popularity.</summary>
    public static ArtistId WithoutSignal { get; } = Id(6);

    /// <summary>Has related artists and no track.</summary>
    public static ArtistId EmptyLibrary { get; } = Id(297);

    /// <summary>Has tracks and no related artist.</summary>
    public static ArtistId NoRelatedArtists { get; } = Id(298);

    /// <summary>Two artists of one name, told apart by followers and genres.</summary>
    public static IReadOnlyList<ArtistId> Homonyms { get; } = [Id(299), Id(300)];

    /// <summary>Artists with one to three recordings of their own.</summary>
    public static IReadOnlyList<ArtistId> TinyLibraries { get; } =
    [.. Enumerable.Range(289, 8).Concat(Enumerable.Range(301, 4)).Select(Id)];

    /// <summary>The id of the artist with this number, from 1; no service writes its ids like this.</summary>
    internal static ArtistId Id(int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"demo-artist-{number:D4}"));
}
