using System.Runtime.InteropServices;
using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Catalog;

/// <summary>
/// The sample of the catalog on one scale in one document: the credited artists' ids, and columns of numbers as they lie in memory,
/// lowest byte first. About 100 bytes a track. With it stands when the catalog it was taken from had last changed.
/// </summary>
internal static class CatalogSampleDocument
{
    private const string UpdatedAt = "u";
    private const string Version = "v";
    private const string Artists = "a";
    private const string CreditCounts = "n";
    private const string Credits = "c";
    private const string Popularity = "p";
    private const string Sounds = "s";

    /// <summary>Rises when a document can no longer be read as it is, or the sample is chosen otherwise.</summary>
    private const int CurrentVersion = 2;

    /// <summary>The sample; null when there is none of the catalog as it is.</summary>
    public static IReadOnlyList<SampledTrack>? Find(ILiteDatabase file, PopularityScale scale) =>
        file.GetCollection(Collections.Samples).FindById(scale.ToString()) is { } document
        && document[Version].AsInt32 == CurrentVersion
        && document[UpdatedAt] == Moment(CatalogCounts.Read(file).UpdatedAt)
            ? Read(document)
            : null;

    /// <summary>Keeps a sample of the catalog that last changed at this moment.</summary>
    public static bool Keep(
        ILiteDatabase file,
        PopularityScale scale,
        IReadOnlyList<SampledTrack> sample,
        DateTimeOffset? updatedAt
    )
    {
        ArtistId[] artists = [.. sample.SelectMany(track => track.ArtistIds).Distinct().Order()];
        var numbers = artists.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return file.GetCollection(Collections.Samples)
            .Upsert(
                new BsonDocument
                {
                    ["_id"] = scale.ToString(),
                    [Version] = CurrentVersion,
                    [UpdatedAt] = Moment(updatedAt),
                    [Artists] = DocumentFields.Joined(artists.Select(id => id.Value)),
                    [CreditCounts] = Bytes<int>([.. sample.Select(track => track.ArtistIds.Count)]),
                    [Credits] = Bytes<int>([.. sample.SelectMany(track => track.ArtistIds.Select(id => numbers[id]))]),
                    [Popularity] = Bytes<int>([.. sample.Select(track => track.Popularity)]),
                    [Sounds] = Bytes<double>([.. sample.SelectMany(track => track.Sound)]),
                }
            );
    }

    private static SampledTrack[] Read(BsonDocument document)
    {
        ArtistId[] artists = [.. DocumentFields.Split(document[Artists].AsString).Select(id => new ArtistId(id))];
        var counts = Numbers<int>(document, CreditCounts);
        var credits = Numbers<int>(document, Credits);
        var popularity = Numbers<int>(document, Popularity);
        var sounds = Numbers<double>(document, Sounds);
        var sample = new SampledTrack[counts.Length];
        var credit = 0;
        for (var track = 0; track < sample.Length; track++)
        {
            ArtistId[] ids = [.. credits[credit..(credit + counts[track])].Select(number => artists[number])];
            credit += counts[track];
            var from = track * SoundVector.Length;
            sample[track] = new(ids, popularity[track], sounds[from..(from + SoundVector.Length)]);
        }

        return sample;
    }

    private static BsonValue Moment(DateTimeOffset? moment) =>
        moment is { } known ? new BsonValue(known.ToUnixTimeMilliseconds()) : BsonValue.Null;

    private static byte[] Bytes<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged => MemoryMarshal.AsBytes(numbers).ToArray();

    private static T[] Numbers<T>(BsonDocument document, string field)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(document[field].AsBinary).ToArray();
}
