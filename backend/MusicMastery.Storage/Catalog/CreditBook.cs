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
    private readonly Dictionary<string, CreditChange> _changes = new(StringComparer.Ordinal);

    /// <summary>Notes that the track credits these artists now, and no others of those it did before.</summary>
    public void Replace(TrackId track, IReadOnlyList<ArtistId> before, IReadOnlyList<ArtistId> now)
    {
        foreach (var artist in before.Except(now))
        {
            ChangeOf(artist).Remove(track.Value);
        }

        foreach (var artist in now.Except(before))
        {
            ChangeOf(artist).Add(track.Value);
        }
    }

    /// <summary>Writes what was collected, and begins anew.</summary>
    public void WriteTo(ILiteDatabase file)
    {
        CreditDocument.Change(file, _changes);
        _changes.Clear();
    }

    private CreditChange ChangeOf(ArtistId artist)
    {
        if (!_changes.TryGetValue(artist.Value, out var change))
        {
            _changes.Add(artist.Value, change = new CreditChange());
        }

        return change;
    }
}
