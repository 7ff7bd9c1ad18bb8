using System.Security.Cryptography;
using System.Text;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
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
    /// <param name="members">The network.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="elsewhere">The sample of the rest of the catalog.</param>
    /// <param name="recordings">The library, and the recordings of those the seed artist has worked with.</param>
    /// <param name="artists">Everybody whose name, genres or audience was looked at.</param>
    public static string Of(
        NetworkMembers members,
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<SampledTrack> elsewhere,
        IEnumerable<Recording> recordings,
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

        foreach (var track in elsewhere)
        {
            Write(writer, [.. track.ArtistIds.Select(id => id.Value)]);
            writer.Write(track.Popularity);
            Write(writer, track.Sound);
        }

        foreach (var release in recordings.SelectMany(recording => recording.Releases))
        {
            Write(writer, release);
        }

        foreach (var artist in artists.OrderBy(artist => artist.Id))
        {
            writer.Write(artist.Id.Value);
            writer.Write(artist.Name ?? string.Empty);
            Write(writer, artist.Genres);
            writer.Write(artist.Followers ?? -1);
            writer.Write(artist.Popularity ?? -1);
        }

        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts)
        {
            writer.Write(text);
        }
    }

    private static void Write(BinaryWriter writer, Track track)
    {
        writer.Write(track.Id.Value);
        writer.Write(track.Name);
        Write(writer, [.. track.ArtistIds.Select(id => id.Value)]);
        writer.Write(track.Isrc ?? string.Empty);
        writer.Write(track.Popularity ?? -1);
        writer.Write(track.DurationMs ?? -1);
        writer.Write(track.AudioFeatures is not null);
        Write(writer, SoundVector.Of(track) ?? []);
    }

    private static void Write(BinaryWriter writer, double[] values)
    {
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }
}
