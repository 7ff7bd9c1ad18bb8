using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>Which sources an analysis asks for what.</summary>
/// <param name="Main">Related artists, tracks and popularity.</param>
/// <param name="SeedId">The seed artist's id there.</param>
/// <param name="Sounds">How tracks sound; null when nobody says.</param>
internal sealed record SourceCombination(LiveSource Main, ArtistId SeedId, LiveSource? Sounds)
{
    private static readonly Capability[] s_needed = [Capability.RelatedArtists, Capability.SegmentTracks];

    /// <summary>
    /// The first source that has what an analysis cannot do without and knows the seed artist: the one that was asked for,
    /// else the one the artist came from, else any, in their order. Null when there is none.
    /// </summary>
    /// <exception cref="SourceException">None has, and one could not be asked whether it knows the artist.</exception>
    public static async Task<SourceCombination?> For(
        Artist seed,
        SourceKind? wanted,
        IReadOnlyList<LiveSource> sources,
        Asking asking
    )
    {
        SourceException? unasked = null;
        var able = sources
            .Where(source => (wanted is null || source.Kind == wanted) && source.Offers(s_needed))
            .OrderByDescending(source => source.Kind == seed.Provenance.Source);
        foreach (var source in able)
        {
            try
            {
                await (source.Probe?.Invoke(asking) ?? Task.CompletedTask);
                if (!source.Offers(s_needed))
                {
                    continue;
                }

                if (await IdAt(source, seed, asking) is { } id)
                {
                    return new SourceCombination(source, id, SoundsBeside(source, sources));
                }
            }
            catch (SourceException problem)
            {
                unasked = problem;
            }
        }

        return unasked is null ? null : throw unasked;
    }

    private static async Task<ArtistId?> IdAt(LiveSource source, Artist seed, Asking asking)
    {
        if (seed.Provenance.Source == source.Kind)
        {
            return seed.Id;
        }

        var own = seed.ExternalIds.Where(id => id.Source == source.Kind);
        foreach (var id in own.Concat(seed.ExternalIds.Except(own)))
        {
            if (await source.Artists!.Find(id, asking) is { } found)
            {
                return found.Id;
            }
        }

        return null;
    }

    private static LiveSource? SoundsBeside(LiveSource main, IReadOnlyList<LiveSource> sources) =>
        sources
            .OrderByDescending(source => source.Kind == main.Kind)
            .FirstOrDefault(source => source.AudioFeatures is not null && source.Offers(Capability.AudioFeatures));
}
