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

    /// <summary>How many searches may wait for sources at once: each holds one of the turns in which others are answered.</summary>
    private const int AtOnce = 4;

    /// <summary>How long the slowest source is waited for.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(8);

    private int _waiting;

    /// <summary>
    /// What the catalog has after the sources were asked, best match first; then what sources found by another name.
    /// A source that cannot be asked, or takes too long, gives nothing and is named.
    /// </summary>
    public async Task<FoundLive> Search(string text, int limit, CancellationToken cancelled)
    {
        try
        {
            return Interlocked.Increment(ref _waiting) > AtOnce
                ? new FoundLive(artists.Search(text, limit), [.. Sources().Select(Busy)])
                : await Ask(text, limit, cancelled);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private IEnumerable<LiveSource> Sources() => sources.Where(source => source.IsSetUpFor(Capability.Search));

    private static SearchFailure Busy(LiveSource source) =>
        new(source.Kind, source.Name, $"{source.Name} was not asked: too many search at once. Try again in a moment.");

    private async Task<FoundLive> Ask(string text, int limit, CancellationToken cancelled)
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        soon.CancelAfter(s_patience);
        var asking = new Asking(null, soon.Token) { Patience = s_patience };
        var found = await Task.WhenAll(Sources().Select(source => Ask(source, text, asking)));
        cancelled.ThrowIfCancellationRequested();
        var all = found.SelectMany(one => one.Artists).DistinctBy(artist => artist.Id).ToList();

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
        return new FoundLive(
            [
                .. matches
                    .Concat(
                        all.Where(artist => others.ContainsKey(artist.Id))
                            .Select(artist => new ArtistMatch(others[artist.Id], 0))
                    )
                    .Take(limit),
            ],
            [.. found.Select(one => one.Failure).OfType<SearchFailure>()]
        );
    }

    private static async Task<(IReadOnlyList<Artist> Artists, SearchFailure? Failure)> Ask(
        LiveSource source,
        string text,
        Asking asking
    )
    {
        try
        {
            var found =
                ArtistAddress.Read(text) is not { } id ? await source.Artists!.Search(text, MostOfASource, asking)
                : await source.Artists!.Find(id, asking) is { } linked ? [linked]
                : [];
            return (found, null);
        }
        catch (SourceException problem)
        {
            return ([], new SearchFailure(source.Kind, source.Name, problem.Message));
        }
        catch (OperationCanceledException)
        {
            var words = $"{source.Name} did not answer within {s_patience.TotalSeconds:0} s.";
            return ([], new SearchFailure(source.Kind, source.Name, words));
        }
    }
}

/// <summary>What a search found where live sources were asked, too.</summary>
/// <param name="Matches">The artists, best match first.</param>
/// <param name="Failures">The sources that did not answer.</param>
public sealed record FoundLive(IReadOnlyList<ArtistMatch> Matches, IReadOnlyList<SearchFailure> Failures);

/// <summary>A live source that did not answer a search: whom it knows is not among those found.</summary>
/// <param name="Source">Which.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Message">Why not, and what would help, for the user.</param>
public sealed record SearchFailure(SourceKind Source, string Name, string Message);
