using System.Runtime.InteropServices;
using LiteDB;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Predictions;

namespace MusicMastery.Storage.Analyses;

/// <summary>A model beside the result of its analysis: numbers as they lie in memory, lowest byte first.</summary>
internal static class SavedModelDocument
{
    private const string Version = "v";
    private const string Model = "m";
    private const string Means = "c";
    private const string Deviations = "d";
    private const string Reach = "r";
    private const string Points = "p";

    /// <summary>Rises when a document can no longer be read as it is.</summary>
    private const int CurrentVersion = 1;

    public static BsonDocument Write(AnalysisId id, SavedModel model) =>
        new()
        {
            ["_id"] = id.Value,
            [Version] = CurrentVersion,
            [Model] = model.Model,
            [Means] = Bytes<double>([.. model.Sounds.Scale.Means]),
            [Deviations] = Bytes<double>([.. model.Sounds.Scale.Deviations]),
            [Reach] = model.Sounds.Reach,
            [Points] = Bytes<float>([.. model.Sounds.Points]),
        };

    /// <summary>The model; null when another version of the program wrote it.</summary>
    public static SavedModel? Read(BsonDocument document) =>
        document[Version].AsInt32 == CurrentVersion
            ? new SavedModel(
                document[Model].AsBinary,
                SegmentSounds.Of(
                    new FeatureScale(Numbers<double>(document, Means), Numbers<double>(document, Deviations)),
                    Numbers<float>(document, Points),
                    document[Reach].AsDouble
                )
            )
            : null;

    private static byte[] Bytes<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged => MemoryMarshal.AsBytes(numbers).ToArray();

    private static T[] Numbers<T>(BsonDocument document, string field)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(document[field].AsBinary).ToArray();
}
