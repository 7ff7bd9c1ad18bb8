using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>Which source an analysis asks for everything but how tracks sound, so that all popularity is on one scale.</summary>
/// <param name="Source">The source.</param>
/// <param name="SeedId">The seed artist's id there.</param>
internal sealed record MainSource(LiveSource Source, ArtistId SeedId)
{
    private const int MostNamesakes = 10;
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

                if (await IdAt(source, seed, asking) is { } id)
                {
                    return new MainSource(source, id);
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
        if (seed.ExternalIds.FirstOrDefault(id => id.Source == source.Kind) is { } own)
        {
            return SourceIds.ArtistOf(own);
        }

        foreach (var id in seed.ExternalIds)
        {
            if (await source.Artists!.Find(id, asking) is { } found)
            {
                return found.Id;
            }
        }

        return await OnlyOneCalled(seed.Name, source, asking);
    }

    /// <summary>The artist of this name, if the source knows one and no other of it.</summary>
    private static async Task<ArtistId?> OnlyOneCalled(string? name, LiveSource source, Asking asking)
    {
        if (name is null)
        {
            return null;
        }

        var found = await source.Artists!.Search(name, MostNamesakes, asking);
        return found.Called(name) is [var only] ? only.Id : null;
    }
}
