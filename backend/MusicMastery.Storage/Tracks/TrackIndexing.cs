using LiteDB;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Tracks;

/// <summary>
/// Keeps the index of tracks in step with the file: filled from it when first asked for, told of each change after
/// that. This process is the only one that writes.
/// </summary>
internal sealed class TrackIndexing
{
    private readonly Lock _gate = new();
    private readonly List<Track> _changed = [];
    private volatile TrackIndex? _index;

    /// <summary>Whether changes need to be told.</summary>
    public bool IsFilled => _index is not null;

    /// <summary>The index as of the last write; null when it has not been filled.</summary>
    public TrackIndex? Current
    {
        get
        {
            lock (_gate)
            {
                _index = _index?.With(_changed);
                _changed.Clear();
                return _index;
            }
        }
    }

    /// <summary>Fills the index unless somebody has. Call inside the database's gate, so that no write slips by.</summary>
    public TrackIndex Fill(ILiteDatabase file, OriginTable origins)
    {
        lock (_gate)
        {
            return _index ??= new TrackIndex(
                file.GetCollection(Collections.Tracks)
                    .FindAll()
                    .Select(document => TrackDocument.Read(document, origins))
            );
        }
    }

    /// <summary>Forgets the index, to be filled anew when next asked for. Call inside the database's gate.</summary>
    public void Empty()
    {
        lock (_gate)
        {
            _index = null;
            _changed.Clear();
        }
    }

    /// <summary>Tells of tracks that have been written while the index was filled. Call inside the database's gate.</summary>
    public void Changed(IReadOnlyCollection<Track> tracks)
    {
        lock (_gate)
        {
            _changed.AddRange(tracks);
        }
    }
}
