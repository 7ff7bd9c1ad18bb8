using System.Text.Json;
using System.Text.Json.Serialization;

namespace MusicMastery.Server.Access;

/// <summary>What a caller may do. Each scope holds those before it.</summary>
[JsonConverter(typeof(ScopeConverter))]
public enum Scope
{
    /// <summary>Ask and follow whatever the graph holds, its schema included.</summary>
    Read = 1,

    /// <summary>Start and cancel analyses.</summary>
    Analyze = 2,

    /// <summary>Bring files into the catalog, delete what is stored, and see how it stands with the server.</summary>
    Admin = 3,
}

/// <summary>The names of scopes, as operators and clients write them.</summary>
public static class Scopes
{
    /// <summary>All names, the least first.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Enum.GetValues<Scope>().Select(scope => scope.Name())];

    /// <summary>The scope's name: read, analyze or admin.</summary>
    public static string Name(this Scope scope) => scope.ToString().ToLowerInvariant();

    /// <summary>The scope with this name; null when there is none.</summary>
    public static Scope? Find(string name) =>
        Enum.GetValues<Scope>().Where(scope => scope.Name() == name).Select(scope => (Scope?)scope).FirstOrDefault();
}

/// <summary>Writes scopes by their names, and takes nothing else for one: no number, no other spelling.</summary>
internal sealed class ScopeConverter : JsonConverter<Scope>
{
    public override Scope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Scopes.Find(reader.GetString() ?? "") ?? throw new JsonException("There is no such scope.");

    public override void Write(Utf8JsonWriter writer, Scope value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name());
}
