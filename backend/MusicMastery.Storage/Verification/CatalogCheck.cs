using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Segments;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage.Verification;

/// <summary>Looks at artists, tracks, links, credits and segments: each by itself, and whether they agree.</summary>
internal sealed class CatalogCheck(MusicMasteryDatabase database, Findings findings)
{
    private readonly HashSet<string> _artists = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> _credits = [];
    private int _tracks;
    private int _segments;
    private int _withFeatures;

    public void Run()
    {
        findings.Ids(Collections.Origins);
        var artists = new LiteDbArtistStore(database);
        findings.Each<Artist>(
            Collections.Artists,
            ids =>
                artists
                    .Find([.. ids.Select(id => new ArtistId(id))])
                    .Select(one => new KeyValuePair<string, Artist>(one.Key.Value, one.Value)),
            artist => _artists.Add(artist.Id.Value)
        );
        findings.Each<IReadOnlyList<RelatedArtist>>(
            Collections.RelatedArtists,
            ids =>
                artists
                    .RelatedTo([.. ids.Select(id => new ArtistId(id))])
                    .Select(one => new KeyValuePair<string, IReadOnlyList<RelatedArtist>>(one.Key.Value, one.Value)),
            links => Known("A link", links.SelectMany(link => new[] { link.From, link.To }))
        );
        var tracks = new LiteDbTrackStore(database);
        findings.Each<Track>(
            Collections.Tracks,
            ids =>
                tracks
                    .Find([.. ids.Select(id => new TrackId(id))])
                    .Select(one => new KeyValuePair<string, Track>(one.Key.Value, one.Value)),
            Look
        );
        var lists = new LiteDbTrackLists(database);
        findings.Each<IReadOnlyList<TrackId>>(Collections.Credits, ids => Credits(lists, ids), _ => { });
        findings.AddUnlessAgreed(
            _credits.Count == 0,
            () => $"{_credits.Count} credits of tracks are missing from their artists' lists."
        );
        var segments = new LiteDbSegmentStore(database);
        findings.Each<Core.Segments.CollectedSegment>(
            Collections.Segments,
            ids =>
                ids.Select(id => (id, segments.Find(new ArtistId(id))))
                    .Where(one => one.Item2 is not null)
                    .Select(one => KeyValuePair.Create(one.id, one.Item2!)),
            segment =>
            {
                _segments++;
                Known($"The segment of {segment.SeedArtistId}", [segment.SeedArtistId, .. segment.NetworkArtistIds]);
            }
        );
        findings.Try("The catalog's counts", Counts);
    }

    private void Look(Track track)
    {
        _tracks++;
        _withFeatures += track.AudioFeatures is null ? 0 : 1;
        Known($"The track {track.Id}", track.ArtistIds);
        foreach (var artist in track.ArtistIds)
        {
            _credits.Add(Credit(artist, track.Id));
        }
    }

    private IEnumerable<KeyValuePair<string, IReadOnlyList<TrackId>>> Credits(
        LiteDbTrackLists lists,
        IReadOnlyList<string> ids
    )
    {
        var found = lists.CreditedTo([.. ids.Select(id => new ArtistId(id))]);
        foreach (var id in ids)
        {
            // An artist whose tracks have all come to credit others keeps an empty list.
            var tracks = found.GetValueOrDefault(new ArtistId(id), []);
            foreach (var track in tracks)
            {
                findings.AddUnlessAgreed(
                    _credits.Remove(Credit(new ArtistId(id), track)),
                    () => $"The artist {id} is listed with the track {track}, which does not credit it."
                );
            }

            yield return KeyValuePair.Create(id, tracks);
        }
    }

    private void Known(string what, IEnumerable<ArtistId> ids)
    {
        foreach (var id in ids)
        {
            findings.AddUnlessAgreed(
                _artists.Contains(id.Value),
                () => $"{what} names the artist {id}, whom the catalog has not."
            );
        }
    }

    private void Counts()
    {
        var told = new LiteDbCatalogStatistics(database).Summary();
        var counted = new CatalogSummary(_artists.Count, _tracks, _segments, _withFeatures, told.UpdatedAt);
        findings.AddUnlessAgreed(
            told == counted,
            () => $"The catalog's counts are {told}, and counting gives {counted}."
        );
    }

    private static ulong Credit(ArtistId artist, TrackId track) => IdHash.Of($"{artist}\n{track}");
}
