using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Server.Artists;

/// <summary>
/// Looks for artists in the live sources that are on. Those found are kept in the catalog, so that they can be opened and
/// analysed like all others.
/// </summary>
public sealed class LiveSearch(IReadOnlyList<LiveSource> sources, IArtistStore artists, Func<ICatalogWriter> newWriter)
{
    /// <summary>How many of each source are taken.</summary>
    private const int MostOfASource = 10;

    /// <summary>How long the slowest source is waited for.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(8);

    /// <summary>
    /// What the catalog has after the sources were asked, best match first; then what sources found by another name.
    /// A source that cannot be asked, or takes too long, gives nothing.
    /// </summary>
    public async Task<IReadOnlyList<ArtistMatch>> Search(string text, int limit, CancellationToken cancelled)
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        soon.CancelAfter(s_patience);
        var found = await Task.WhenAll(
            sources
                .Where(source => source.IsSetUpFor(Capability.Search))
                .Select(source => Ask(source, text, new Asking(null, soon.Token)))
        );
        cancelled.ThrowIfCancellationRequested();
        var all = found.SelectMany(some => some).DistinctBy(artist => artist.Id).ToList();

        // What was imported stays as it was.
        var known = artists.Find([.. all.Select(artist => artist.Id)]);
        var unnamed = all.Where(artist => known.GetValueOrDefault(artist.Id)?.Name is null).ToList();
        if (unnamed.Count > 0)
        {
            newWriter().Keep(unnamed.Select(artist => new CatalogEntry.OfArtist(artist)));
        }

        var matches = artists.Search(text, limit);
        var listed = matches.Select(match => match.Artist.Id).ToHashSet();
        var others = artists.Find([.. all.Select(artist => artist.Id).Where(id => !listed.Contains(id))]);
        return
        [
            .. matches
                .Concat(
                    all.Where(artist => others.ContainsKey(artist.Id))
                        .Select(artist => new ArtistMatch(others[artist.Id], 0))
                )
                .Take(limit),
        ];
    }

    private static async Task<IReadOnlyList<Artist>> Ask(LiveSource source, string text, Asking asking)
    {
        try
        {
            return ArtistAddress.Read(text) is not { } id ? await source.Artists!.Search(text, MostOfASource, asking)
                : await source.Artists!.Find(id, asking) is { } linked ? [linked]
                : [];
        }
        catch (Exception problem) when (problem is SourceException or OperationCanceledException)
        {
            // The state of the source says what is wrong with it.
            return [];
        }
    }
}
