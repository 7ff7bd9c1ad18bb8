using MusicMastery.Core.Artists;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.OpenMusic;

/// <summary>
/// Recordings as MusicBrainz knows them, with their listeners at ListenBrainz. The market is each artist's recordings that
/// are listened to; a library is every recording of the artist.
/// </summary>
internal sealed class OpenMusicTracks(MusicBrainzClient musicBrainz, ListenBrainzClient listenBrainz) : ITrackSource
{
    /// <summary>How many of one artist's recordings make part of a market: more would let one artist outweigh the rest.</summary>
    private const int MostOfAnArtist = 100;

    /// <summary>Pages of a hundred recordings that are read of an artist of the market, and of the seed artist.</summary>
    private const int MarketPages = 5;

    private const int LibraryPages = 20;

    /// <summary>Two services are asked in turn: while one artist's recordings come, the next one's listeners may.</summary>
    private const int AtOnce = 2;

    /// <inheritdoc/>
    public IAsyncEnumerable<SourceAnswer> SegmentTracks(IReadOnlyList<ArtistId> artistIds, Asking asking) =>
        InOrder.Select(artistIds, AtOnce, id => MarketOf(id.Value, asking), asking.Cancelled);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceAnswer> Discography(ArtistId artistId, Asking asking)
    {
        var all = await musicBrainz.Recordings(artistId.Value, LibraryPages, asking);
        var recordings = all.Items.ToDictionary(recording => recording.Id);
        var top = await listenBrainz.TopRecordings(artistId.Value, asking);
        var listened = (top.Value ?? []).DistinctBy(one => one.RecordingMbid).ToDictionary(one => one.RecordingMbid);
        await foreach (var counts in listenBrainz.ListenersOf([.. recordings.Keys], asking))
        {
            yield return new SourceAnswer(
                [
                    .. counts.ById.SelectMany(one =>
                        OpenMusicEntries.Recording(
                            listened.GetValueOrDefault(one.Key),
                            recordings[one.Key],
                            one.Value.Value?.TotalUserCount,
                            one.Value.At
                        )
                    ),
                ],
                0,
                counts.Problem
            );
        }

        yield return new SourceAnswer(
            [],
            1,
            all.Problem ?? top.Problem,
            Cut(artistId.Value, all, "The others are missing from the artist's own songs.")
        );
    }

    private async Task<SourceAnswer> MarketOf(string mbid, Asking asking)
    {
        var top = await listenBrainz.TopRecordings(mbid, asking);
        var listened = (top.Value ?? [])
            .Where(one => one.TotalUserCount >= Listeners.Least)
            .DistinctBy(one => one.RecordingMbid)
            .OrderByDescending(one => one.TotalUserCount)
            .ThenBy(one => one.RecordingMbid, StringComparer.Ordinal)
            .Take(MostOfAnArtist)
            .ToList();
        if (listened.Count == 0)
        {
            return new SourceAnswer([], 1, top.Problem);
        }

        var all = await musicBrainz.Recordings(mbid, MarketPages, asking);
        var recordings = all.Items.ToDictionary(recording => recording.Id);
        return new SourceAnswer(
            [
                .. listened.SelectMany(one =>
                    OpenMusicEntries.Recording(
                        one,
                        recordings.GetValueOrDefault(one.RecordingMbid),
                        one.TotalUserCount,
                        top.At
                    )
                ),
            ],
            1,
            top.Problem ?? all.Problem,
            listened.All(one => recordings.ContainsKey(one.RecordingMbid))
                ? null
                : Cut(mbid, all, "Songs among the others have no ISRC, and with it no audio features.")
        );
    }

    private static CutList? Cut(string mbid, Listed<MusicBrainzRecording> all, string effect)
    {
        if (all.CutOf is not { } total)
        {
            return null;
        }

        var name = all
            .Items.SelectMany(recording => recording.ArtistCredit ?? [])
            .FirstOrDefault(credit => credit.Artist.Id == mbid)
            ?.Artist.Name;
        return new CutList($"recordings of {name ?? mbid} at MusicBrainz", all.Items.Count, total, effect);
    }
}
