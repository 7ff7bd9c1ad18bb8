using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>Which source an analysis asks for everything but how tracks sound, so that all popularity is on one scale.</summary>
/// <param name="Source">The source.</param>
/// <param name="SeedId">The seed artist's id there.</param>
/// <param name="TakenByName">The artist there, when nothing but the name says that it is the same; else null.</param>
internal sealed record MainSource(LiveSource Source, ArtistId SeedId, Artist? TakenByName = null)
{
    private static readonly Capability[] s_needed = [Capability.RelatedArtists, Capability.SegmentTracks];

    /// <summary>
    /// The first source that has what an analysis cannot do without and knows the seed artist: the one that was asked for,
    /// else one whose id of the artist is known, else any, in their order. Null when there is none.
    /// </summary>
    /// <exception cref="SourceException">None has, and one could not be asked whether it knows the artist.</exception>
    public static async Task<MainSource?> For(
        Artist seed,
        SourceKind? wanted,
        IReadOnlyList<LiveSource> sources,
        Asking asking
    )
    {
        SourceException? unasked = null;
        var able = sources
            .Where(source => (wanted is null || source.Kind == wanted) && source.IsSetUpFor(s_needed))
            .OrderByDescending(source => seed.ExternalIds.Any(id => id.Source == source.Kind));
        foreach (var source in able)
        {
            try
            {
                await (source.Probe?.Invoke(asking) ?? Task.CompletedTask);
                if (!source.IsSetUpFor(s_needed))
                {
                    continue;
                }

                if (await SeedMatch.At(source, seed, asking) is var (id, byName))
                {
                    return new MainSource(source, id, byName);
                }
            }
            catch (SourceException problem)
            {
                unasked = problem;
            }
        }

        return unasked is null ? null : throw unasked;
    }
}
