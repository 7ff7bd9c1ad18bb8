using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Tracks;

/// <summary>Where tracks are kept.</summary>
public interface ITrackStore
{
    /// <summary>The tracks with these ids; an unknown id has no entry.</summary>
    IReadOnlyDictionary<TrackId, Track> Find(IReadOnlyCollection<TrackId> ids);

    /// <summary>
    /// The tracks that credit each of these artists, most popular first (unknown popularity last), ties by id; an
    /// artist without any has no entry.
    /// </summary>
    IReadOnlyDictionary<ArtistId, IReadOnlyList<Track>> CreditedTo(IReadOnlyCollection<ArtistId> artistIds);
}
