using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Sources;

/// <summary>Choices that are made alike wherever sources are asked.</summary>
public static class SourceChoice
{
    /// <summary>Who says how tracks sound: the source they come from where it does, else any that needs no trying first.</summary>
    public static LiveSource? SoundsFor(this IReadOnlyList<LiveSource> sources, SourceKind origin) =>
        sources
            .OrderByDescending(source => source.Kind == origin)
            .ThenBy(source => source.Probe is not null)
            .FirstOrDefault(source => source.IsSetUpFor(Capability.AudioFeatures));

    /// <summary>Those of the artists who are called just this, spelling aside.</summary>
    public static IReadOnlyList<Artist> Called(this IEnumerable<Artist> artists, string name) =>
        [.. artists.Where(artist => PlainText.OfTitle(artist.Name ?? "") == PlainText.OfTitle(name))];
}
