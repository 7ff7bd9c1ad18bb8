using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage.Catalog;

/// <summary>
/// Collects the credits of one step of an import, so that an artist's document is written once in it and not once for
/// every track.
/// </summary>
internal sealed class CreditBook
{
    private readonly Dictionary<string, List<string>> _trackIdsByArtist = new(StringComparer.Ordinal);

    /// <summary>Notes that the track credits these artists.</summary>
    public void Add(TrackId track, IEnumerable<ArtistId> artists)
    {
        foreach (var artist in artists)
        {
            if (!_trackIdsByArtist.TryGetValue(artist.Value, out var trackIds))
            {
                _trackIdsByArtist.Add(artist.Value, trackIds = []);
            }

            trackIds.Add(track.Value);
        }
    }

    /// <summary>Writes what was collected, and begins anew.</summary>
    public void WriteTo(ILiteDatabase file)
    {
        CreditDocument.Add(file, _trackIdsByArtist);
        _trackIdsByArtist.Clear();
    }
}
