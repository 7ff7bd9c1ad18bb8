using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.ReccoBeats;

/// <summary>
/// How tracks sound, as ReccoBeats says: by ISRC or by the id Spotify gave them. What it does not know, or what has
/// neither id, stays without.
/// </summary>
internal sealed class ReccoBeatsSource(AnswerBook book) : IAudioFeatureSource
{
    private const int MostIds = 40;
    private const string Licence = "ReccoBeats API terms";
    private static readonly Batch<ReccoBeatsFeatureList, ReccoBeatsFeatures> s_batch = new(
        "audio-features",
        MostIds,
        TimeSpan.FromDays(180),
        ids => new HttpRequestMessage(HttpMethod.Get, $"audio-features?ids={string.Join(',', ids)}"),
        ByName
    );

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceAnswer> AudioFeaturesOf(IReadOnlyList<Track> tracks, Asking asking)
    {
        var byName = tracks
            .Select(track => (Track: track, Name: NameOf(track)))
            .Where(known => known.Name is not null)
            .ToLookup(known => known.Name!, known => known.Track);
        var nameless = tracks.Count - byName.Sum(same => same.Count());
        if (nameless > 0)
        {
            yield return new SourceAnswer([], nameless);
        }

        var answers = book.Each([.. byName.Select(same => same.Key)], s_batch, asking);
        await foreach (var answer in answers)
        {
            yield return new SourceAnswer(
                [
                    .. answer.ById.SelectMany(one =>
                        one.Value.Value?.ToFeatures() is { } features
                            ? byName[one.Key]
                                .Select(track => new CatalogEntry.OfAudioFeatures(
                                    track.Id,
                                    features,
                                    new Provenance(SourceKind.ReccoBeats, Wire.Minute(one.Value.At), Licence)
                                ))
                            : []
                    ),
                ],
                answer.ById.Sum(one => byName[one.Key].Count()),
                answer.Problem
            );
        }
    }

    private static string? NameOf(Track track) =>
        track.Isrc ?? (SpotifyId.IsLike(track.Id.Value) ? track.Id.Value : null);

    private static Dictionary<string, ReccoBeatsFeatures> ByName(
        ReccoBeatsFeatureList answer,
        IReadOnlyList<string> asked
    )
    {
        var wanted = asked.ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, ReccoBeatsFeatures>(StringComparer.Ordinal);
        foreach (var features in answer.Content)
        {
            foreach (var name in features.Names.Where(wanted.Contains))
            {
                found.TryAdd(name, features);
            }
        }

        return found;
    }
}
