using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MusicMastery.Sources.Http;
using MusicMastery.Sources.ReccoBeats;
using MusicMastery.Sources.Spotify;

namespace MusicMastery.Sources.Tests;

/// <summary>
/// What is read of Spotify's and ReccoBeats' answers, against what their published descriptions say: facts noted in the
/// stand-ins' folder <c>descriptions</c>, with where they were read.
/// </summary>
public sealed class WireContractTests
{
    /// <summary>Required here though not there: without them a thing is nothing.</summary>
    private static readonly string[] s_essential =
    [
        "id",
        "name",
        "artists",
        "items",
        "tracks",
        "content",
        "audio_features",
    ];

    [Theory]
    [InlineData("spotify", "GET search", typeof(SpotifySearch))]
    [InlineData("spotify", "GET artists/{artist}", typeof(SpotifyArtist))]
    [InlineData("spotify", "GET artists/{artist}/albums", typeof(SpotifyPage<SpotifyAlbum>))]
    [InlineData("spotify", "GET artists/{artist}/top-tracks", typeof(SpotifyTrackList))]
    [InlineData("spotify", "GET artists/{artist}/related-artists", typeof(SpotifyArtistList))]
    [InlineData("spotify", "GET tracks/{track}", typeof(SpotifyTrack))]
    [InlineData("spotify", "GET tracks?ids", typeof(SpotifyTrackList))]
    [InlineData("spotify", "GET audio-features?ids", typeof(SpotifyFeatureList))]
    [InlineData("spotify", "GET recommendations", typeof(SpotifyTrackList))]
    [InlineData("reccobeats", "GET audio-features?ids", typeof(ReccoBeatsFeatureList))]
    public void WireType_Should_ReadOnlyWhatIsDescribed_When_ComparedWithThePublishedDescription(
        string service,
        string call,
        Type type
    )
    {
        var fields = FieldsOf(service, call);

        var read = Read(type, "").ToList();

        Assert.NotEmpty(read);
        Assert.All(
            read,
            field =>
            {
                var (described, path) = (Described(fields, field.Path), field.Path);
                Assert.True(described is not null, $"{path} is not described");
                Assert.True(
                    Fits(field.Type, described),
                    $"{path} is described as {described}, and read as {field.Type}"
                );
                Assert.True(
                    !field.IsRequired || s_essential.Contains(path.Split('.')[^1].TrimEnd('[', ']')),
                    $"{path} is required, and need not be there"
                );
            }
        );
    }

    private static JsonObject FieldsOf(string service, string call)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "descriptions", $"{service}.json");
        var endpoints = JsonNode.Parse(File.ReadAllText(path))!["endpoints"]!.AsArray();
        var found = endpoints
            .OrderBy(endpoint => ((string)endpoint!["call"]!).Length)
            .First(endpoint => ((string)endpoint!["call"]!).StartsWith(call, StringComparison.Ordinal))!;
        return found["fields"]!.AsObject();
    }

    /// <summary>The described type; that of an object may only show in what it holds.</summary>
    private static string? Described(JsonObject fields, string path) =>
        fields.TryGetPropertyValue(path, out var field) ? (string?)field!["type"]
        : fields.Any(other => other.Key.StartsWith($"{path}.", StringComparison.Ordinal)) ? "object"
        : null;

    private static bool Fits(string read, string? described) =>
        read == described || (read == "number" && described == "integer");

    /// <summary>Every field that a wire type reads, by path.</summary>
    private static IEnumerable<Field> Read(Type type, string prefix)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<JsonIgnoreAttribute>() is not null)
            {
                continue;
            }

            var name =
                property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
                ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
            var path = $"{prefix}{name}";
            var actual = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            yield return new Field(
                path,
                KindOf(actual),
                property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null
            );
            var (inner, sign) = IsList(actual) ? (actual.GetGenericArguments()[0], "[]") : (actual, "");
            if (KindOf(inner) == "object")
            {
                foreach (var field in Read(inner, $"{path}{sign}."))
                {
                    yield return field;
                }
            }
        }
    }

    private static string KindOf(Type type) =>
        type == typeof(string) ? "string"
        : type == typeof(int) || type == typeof(long) ? "integer"
        : type == typeof(double) ? "number"
        : type == typeof(bool) ? "boolean"
        : IsList(type) ? "array"
        : "object";

    private static bool IsList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(WireList<>);

    private sealed record Field(string Path, string Type, bool IsRequired);
}
