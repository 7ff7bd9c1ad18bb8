using System.Globalization;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Deezer;

/// <summary>Deezer's artists, and who it says is related to whom.</summary>
internal sealed class DeezerArtists(DeezerClient client) : IArtistSource, IRelatedArtistSource
{
    private const int AtOnce = 4;
    private static readonly TimeSpan s_searchAge = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_artistAge = TimeSpan.FromDays(7);
    private static readonly TimeSpan s_relatedAge = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Artist>> Search(string text, int limit, Asking asking)
    {
        var question = $"search/artist?q={Uri.EscapeDataString(text)}&limit={limit}";
        var found = await client.Get<DeezerPage<DeezerArtist>>(question, s_searchAge, asking);

        // Of several artists of one name the one with most fans is most often meant.
        return
        [
            .. (found.Value?.Data ?? [])
                .OrderByDescending(artist => artist.NbFan ?? 0)
                .Select(artist => DeezerEntries.Artist(artist, found.At)),
        ];
    }

    /// <inheritdoc/>
    public async Task<Artist?> Find(ExternalId id, Asking asking)
    {
        if (
            id.Source != SourceKind.Deezer
            || !long.TryParse(id.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
        {
            return null;
        }

        var found = await client.Get<DeezerArtist>($"artist/{number}", s_artistAge, asking);
        return found.Value is { } artist ? DeezerEntries.Artist(artist, found.At) : null;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<SourceAnswer> RelatedTo(IReadOnlyList<ArtistId> artistIds, Asking asking) =>
        InOrder.Select(artistIds, AtOnce, id => RelatedTo(id, asking), asking.Cancelled);

    private async Task<SourceAnswer> RelatedTo(ArtistId id, Asking asking)
    {
        var related = await client.About<DeezerPage<DeezerArtist>>(
            $"artist/{DeezerEntries.NumberIn(id)}/related",
            s_relatedAge,
            asking
        );
        var others = (related.Value?.Data ?? [])
            .DistinctBy(artist => artist.Id)
            .Where(artist => DeezerEntries.ArtistIdOf(artist.Id) != id)
            .ToList();
        return new SourceAnswer(
            [
                .. others.Select(artist => new CatalogEntry.OfArtist(DeezerEntries.Artist(artist, related.At))),
                .. others.Select(
                    (artist, place) =>
                        new CatalogEntry.OfRelatedArtist(
                            new RelatedArtist(
                                id,
                                DeezerEntries.ArtistIdOf(artist.Id),
                                place + 1,
                                DeezerEntries.Origin(related.At)
                            )
                        )
                ),
            ],
            1,
            related.Problem
        );
    }
}
