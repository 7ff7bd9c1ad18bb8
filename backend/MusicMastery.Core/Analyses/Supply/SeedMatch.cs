using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>Who the seed artist is at a source.</summary>
/// <param name="Id">The artist's id there.</param>
/// <param name="TakenByName">The artist there, when nothing but the name says that it is the same; else null.</param>
internal sealed record SeedMatch(ArtistId Id, Artist? TakenByName = null)
{
    private const int MostNamesakes = 10;

    /// <summary>
    /// The artist with the id that the source is known to have given, else the one it links with another id of the artist,
    /// else the only one there of that name; null when there is none.
    /// </summary>
    /// <exception cref="SourceException">It could not be asked.</exception>
    public static async Task<SeedMatch?> At(LiveSource source, Artist seed, Asking asking)
    {
        if (seed.ExternalIds.FirstOrDefault(id => id.Source == source.Kind) is { } own)
        {
            var id = SourceIds.ArtistOf(own);
            return new SeedMatch(id, id == seed.Id ? null : await NotedByName(source, seed, own, asking));
        }

        if (await Linked(source, seed, asking) is { } linked)
        {
            return new SeedMatch(linked.Id);
        }

        return await OnlyOneCalled(seed.Name, source, asking) is { } only ? new SeedMatch(only.Id, only) : null;
    }

    /// <summary>
    /// The artist whose id an earlier analysis noted, when it can have known it by nothing but the name. That nobody can be
    /// asked about it now is no reason to look for another source.
    /// </summary>
    private static async Task<Artist?> NotedByName(LiveSource source, Artist seed, ExternalId own, Asking asking)
    {
        try
        {
            return (await Linked(source, seed, asking))?.Id == SourceIds.ArtistOf(own)
                ? null
                : await source.Artists!.Find(own, asking);
        }
        catch (SourceException)
        {
            return null;
        }
    }

    private static async Task<Artist?> Linked(LiveSource source, Artist seed, Asking asking)
    {
        foreach (var id in seed.ExternalIds.Where(id => id.Source != source.Kind))
        {
            if (await source.Artists!.Find(id, asking) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The artist of this name, if the source knows one and no other of it.</summary>
    private static async Task<Artist?> OnlyOneCalled(string? name, LiveSource source, Asking asking) =>
        name is not null && (await source.Artists!.Search(name, MostNamesakes, asking)).Called(name) is [var only]
            ? only
            : null;
}
