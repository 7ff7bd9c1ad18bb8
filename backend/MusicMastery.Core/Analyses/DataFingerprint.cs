using System.Security.Cryptography;
using System.Text;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Analyses;

/// <summary>
/// A hash of all that an analysis reads, so that equal figures can be told from figures that happen to be equal.
/// When entries were fetched does not enter it.
/// </summary>
public static class DataFingerprint
{
    /// <summary>The SHA-256 in lower-case hexadecimal.</summary>
    public static string Of(
        NetworkMembers members,
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<Recording> library,
        IEnumerable<Artist> artists
    )
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (var member in members.Members)
        {
            writer.Write(member.ArtistId.Value);
            writer.Write(member.Degree ?? -1);
        }

        foreach (var link in members.Related)
        {
            writer.Write(link.From.Value);
            writer.Write(link.To.Value);
            writer.Write(link.Similarity ?? link.Rank);
        }

        foreach (var entry in segment)
        {
            Write(writer, entry.Track);
            writer.Write(entry.Popularity);
        }

        foreach (var release in library.SelectMany(recording => recording.Others.Prepend(recording.Release)))
        {
            Write(writer, release);
        }

        foreach (var artist in artists.OrderBy(artist => artist.Id))
        {
            writer.Write(artist.Id.Value);
            writer.Write(artist.Name ?? string.Empty);
            writer.Write(artist.Followers ?? -1);
            writer.Write(artist.Popularity ?? -1);
        }

        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(BinaryWriter writer, Track track)
    {
        writer.Write(track.Id.Value);
        writer.Write(track.Name);
        track.ArtistIds.ToList().ForEach(id => writer.Write(id.Value));
        writer.Write(track.Isrc ?? string.Empty);
        writer.Write(track.Popularity ?? -1);
        writer.Write(track.DurationMs ?? -1);
        foreach (var value in SoundVector.Of(track) ?? [])
        {
            writer.Write(value);
        }
    }
}
