using System.Text.Json;
using System.Text.Json.Serialization;

namespace MusicMastery.Storage;

/// <summary>Writes an id of a type of its own as plain text.</summary>
internal sealed class IdConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        read(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(write(value));
}
