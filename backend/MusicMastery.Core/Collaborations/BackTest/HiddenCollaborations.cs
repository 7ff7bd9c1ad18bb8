using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Collaborations.BackTest;

/// <summary>
/// The catalog as it would be had the seed artist never worked with some artists: without every track that credits both,
/// whoever else it credits.
/// </summary>
/// <param name="tracks">The catalog as it is.</param>
/// <param name="seed">The seed artist.</param>
/// <param name="hidden">The artists it has not worked with.</param>
public sealed class HiddenCollaborations(ITrackStore tracks, ArtistId seed, IReadOnlySet<ArtistId> hidden) : ITrackStore
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<TrackId, Track> Find(IReadOnlyCollection<TrackId> ids) =>
        tracks.Find(ids).Where(entry => IsSeen(entry.Value)).ToDictionary();

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, IReadOnlyList<Track>> CreditedTo(IReadOnlyCollection<ArtistId> artistIds) =>
        tracks
            .CreditedTo(artistIds)
            .Select(entry => KeyValuePair.Create(entry.Key, (IReadOnlyList<Track>)[.. entry.Value.Where(IsSeen)]))
            .Where(entry => entry.Value.Count > 0)
            .ToDictionary();

    private bool IsSeen(Track track) => !track.ArtistIds.Contains(seed) || !track.ArtistIds.Any(hidden.Contains);
}
