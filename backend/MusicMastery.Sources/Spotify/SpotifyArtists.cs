using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>Spotify's artists, and who it says is related to whom.</summary>
internal sealed class SpotifyArtists(SpotifyClient client, ClosablePaths paths) : IArtistSource, IRelatedArtistSource
{
    /// <summary>As many as an app in development mode may ask for.</summary>
    private const int MostFound = 10;

    private const int AtOnce = 3;
    private static readonly TimeSpan s_searchAge = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_artistAge = TimeSpan.FromDays(7);
    private static readonly TimeSpan s_relatedAge = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Artist>> Search(string text, int limit, Asking asking)
    {
        var question = $"search?type=artist&limit={Math.Min(limit, MostFound)}&q={Uri.EscapeDataString(text)}";
        var found = await client.Get<SpotifySearch>(question, s_searchAge, asking);
        return [.. (found.Value?.Artists.Items ?? []).Select(artist => SpotifyEntries.Artist(artist, found.At))];
    }

    /// <inheritdoc/>
    public async Task<Artist?> Find(ExternalId id, Asking asking)
    {
        if (id.Source != SourceKind.Spotify || !SpotifyId.IsLike(id.Value))
        {
            return null;
        }

        var found = await client.Get<SpotifyArtist>($"artists/{id.Value}", s_artistAge, asking);
        return found.Value is { } artist ? SpotifyEntries.Artist(artist, found.At) : null;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<SourceAnswer> RelatedTo(IReadOnlyList<ArtistId> artistIds, Asking asking) =>
        InOrder.Select(artistIds, AtOnce, id => RelatedTo(id, asking), asking.Cancelled);

    private Task<SourceAnswer> RelatedTo(ArtistId id, Asking asking) =>
        Asked.About(1, () => RelatedUnlessClosed(id, asking));

    private async Task<SourceAnswer> RelatedUnlessClosed(ArtistId id, Asking asking)
    {
        var related = await paths.Get<SpotifyArtistList>(
            ClosablePaths.Related,
            $"artists/{id.Value}/related-artists",
            s_relatedAge,
            asking,
            async () => await Find(SpotifyId.Of("artist", id.Value), asking) is not null
        );
        if (related is null)
        {
            throw SpotifyProblems.Closed("says who is related to whom");
        }

        var artists = (related.Value?.Artists ?? [])
            .Where(artist => artist.Id != id.Value)
            .DistinctBy(artist => artist.Id)
            .ToList();
        var origin = SpotifyEntries.Origin(related.At);
        return new SourceAnswer(
            [
                .. artists.Select(artist => new CatalogEntry.OfArtist(SpotifyEntries.Artist(artist, related.At))),
                .. artists.Select(
                    (artist, place) =>
                        new CatalogEntry.OfRelatedArtist(
                            new RelatedArtist(id, new ArtistId(artist.Id), place + 1, origin)
                        )
                ),
            ],
            1,
            related.Problem ?? SpotifyProblems.NothingIn(related, id.Value)
        );
    }
}
