using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Tracks;

/// <summary>Where tracks are listed without being read.</summary>
public interface ITrackLists
{
    /// <summary>All tracks as they are now. Asked for the first time it reads the catalog once, which takes seconds.</summary>
    TrackIndex Index();

    /// <summary>
    /// The ids of the tracks that credit each of these artists, in no particular order; an artist without any has no
    /// entry.
    /// </summary>
    IReadOnlyDictionary<ArtistId, IReadOnlyList<TrackId>> CreditedTo(IReadOnlyCollection<ArtistId> artistIds);
}
