using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.OpenMusic;

/// <summary>MusicBrainz's artists, and whom ListenBrainz's listeners hear beside whom.</summary>
internal sealed class OpenMusicArtists(MusicBrainzClient musicBrainz, ListenBrainzClient listenBrainz)
    : IArtistSource,
        IRelatedArtistSource
{
    private const int MostFound = 25;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Artist>> Search(string text, int limit, Asking asking)
    {
        var found = await musicBrainz.Search(text, Math.Min(limit, MostFound), asking);
        return [.. (found.Value?.Artists ?? []).Select(artist => OpenMusicEntries.Artist(artist, found.At))];
    }

    /// <inheritdoc/>
    public async Task<Artist?> Find(ExternalId id, Asking asking)
    {
        if (id.Source == SourceKind.OpenMusic && !Guid.TryParseExact(id.Value, "D", out _))
        {
            return null;
        }

        if (id.Source == SourceKind.OpenMusic)
        {
            var known = await musicBrainz.Artist(id.Value, asking);
            return known.Value is { } artist ? OpenMusicEntries.Artist(artist, known.At) : null;
        }

        if (id.Url is null)
        {
            return null;
        }

        var found = await musicBrainz.Url(id.Url, asking);
        return
            found.Value?.Relations.Select(relation => relation.Artist).OfType<MusicBrainzArtist>().FirstOrDefault()
                is { } linked
            ? OpenMusicEntries.Artist(linked, found.At)
            : null;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceAnswer> RelatedTo(IReadOnlyList<ArtistId> artistIds, Asking asking)
    {
        await foreach (var answer in listenBrainz.SimilarTo([.. artistIds.Select(id => id.Value)], asking))
        {
            var names = answer
                .ById.Values.SelectMany(one => one.Value ?? [])
                .Select(artist => artist.ArtistMbid)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            var listeners = new Dictionary<string, long?>(StringComparer.Ordinal);
            await foreach (var counts in listenBrainz.ListenersOfArtists(names, asking))
            {
                foreach (var (mbid, count) in counts.ById)
                {
                    listeners[mbid] = count.Value?.TotalUserCount;
                }
            }

            foreach (var (mbid, similar) in answer.ById)
            {
                yield return new SourceAnswer(
                    [.. Entries(new ArtistId(mbid), similar.Value ?? [], similar.At, listeners)],
                    1,
                    similar.Problem
                );
            }
        }
    }

    private static IEnumerable<CatalogEntry> Entries(
        ArtistId from,
        IEnumerable<SimilarArtist> similar,
        DateTimeOffset at,
        Dictionary<string, long?> listeners
    )
    {
        var others = similar
            .Where(artist => artist.ArtistMbid != from.Value)
            .DistinctBy(artist => artist.ArtistMbid)
            .OrderByDescending(artist => artist.Score ?? 0)
            .ToList();
        foreach (var (place, artist) in others.Index())
        {
            var count = listeners.GetValueOrDefault(artist.ArtistMbid);
            yield return new CatalogEntry.OfArtist(
                OpenMusicEntries.Artist(artist.ArtistMbid, artist.Name, artist.Comment, at) with
                {
                    Followers = count is { } known ? (int)Math.Min(known, int.MaxValue) : null,
                    Popularity = Listeners.Popularity(count),
                }
            );
            yield return new CatalogEntry.OfRelatedArtist(
                new RelatedArtist(from, new ArtistId(artist.ArtistMbid), place + 1, OpenMusicEntries.Origin(at))
            );
        }
    }
}
