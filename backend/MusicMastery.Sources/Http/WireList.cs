using System.Text.Json;
using System.Text.Json.Serialization;

namespace MusicMastery.Sources.Http;

/// <summary>
/// A list of a service's answer. An item that is null counts as absent, as the services write it; one that cannot be read
/// is left out and named, so that it does not spoil the others.
/// </summary>
internal sealed class WireList<T> : List<T>, IWireFaults
    where T : class
{
    /// <summary>What could not be read, by place and field.</summary>
    public List<string> Faults { get; } = [];

    IEnumerable<string> IWireFaults.Faults => Faults.Concat(this.OfType<IWireFaults>().SelectMany(item => item.Faults));
}

/// <summary>Part of an answer that may hold items which could not be read.</summary>
internal interface IWireFaults
{
    /// <summary>What could not be read, by place and field; in lists within lists too.</summary>
    IEnumerable<string> Faults { get; }
}

/// <summary>Reads a <see cref="WireList{T}"/>.</summary>
internal sealed class WireListConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(WireList<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)
            Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Converter<T> : JsonConverter<WireList<T>>
        where T : class
    {
        public override WireList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException("It should be a list.");
            }

            var list = new WireList<T>();
            for (var place = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; place++)
            {
                using var item = JsonDocument.ParseValue(ref reader);
                try
                {
                    if (item.Deserialize<T>(options) is { } read)
                    {
                        list.Add(read);
                    }
                }
                catch (JsonException cause)
                {
                    list.Faults.Add($"[{place}] {WireJson.Fault(cause)}");
                }
            }

            return list;
        }

        public override void Write(Utf8JsonWriter writer, WireList<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var item in value)
            {
                JsonSerializer.Serialize(writer, item, options);
            }

            writer.WriteEndArray();
        }
    }
}
