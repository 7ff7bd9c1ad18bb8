using System.Buffers.Binary;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Tracks;

/// <summary>
/// Audio features as one value: nine doubles (the seven shares from acousticness to valence by name, loudness, tempo;
/// NaN = unknown), then key, mode and time signature as signed bytes (−1 = unknown). Little-endian.
/// </summary>
internal static class AudioFeatureBytes
{
    private const int Doubles = 9;
    private const int Length = (Doubles * sizeof(double)) + 3;

    public static byte[] Write(AudioFeatures sound)
    {
        var bytes = new byte[Length];
        ReadOnlySpan<double> values =
        [
            sound.Acousticness,
            sound.Danceability,
            sound.Energy,
            sound.Instrumentalness,
            sound.Liveness,
            sound.Speechiness,
            sound.Valence,
            sound.Loudness,
            sound.Tempo ?? double.NaN,
        ];
        for (var i = 0; i < Doubles; i++)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(i * sizeof(double)), values[i]);
        }

        bytes[^3] = (byte)(sbyte)(sound.Key ?? -1);
        bytes[^2] = (byte)(sbyte)(sound.Mode ?? -1);
        bytes[^1] = (byte)(sbyte)(sound.TimeSignature ?? -1);
        return bytes;
    }

    public static AudioFeatures Read(byte[] bytes) =>
        new()
        {
            Acousticness = Double(bytes, 0),
            Danceability = Double(bytes, 1),
            Energy = Double(bytes, 2),
            Instrumentalness = Double(bytes, 3),
            Liveness = Double(bytes, 4),
            Speechiness = Double(bytes, 5),
            Valence = Double(bytes, 6),
            Loudness = Double(bytes, 7),
            Tempo = Double(bytes, 8) is var tempo && double.IsNaN(tempo) ? null : tempo,
            Key = Small(bytes[^3]),
            Mode = Small(bytes[^2]),
            TimeSignature = Small(bytes[^1]),
        };

    private static double Double(byte[] bytes, int place) =>
        BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(place * sizeof(double)));

    private static int? Small(byte value) => (sbyte)value is var known and >= 0 ? known : null;
}
