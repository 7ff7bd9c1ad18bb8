using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>MusicBrainz' objects as JSON.</summary>
internal sealed class MusicBrainzBodies(World world, MusicBrainzIds ids, MusicBrainzOptions options)
{
    private const string PersonType = "b6e035f4-3ce9-331c-97df-83397230b0df";
    private const string GroupType = "e431f5f6-b5d2-343d-8b36-72607fffb74b";

    public static string Type(WorldArtist artist) => Draws.Uniform($"{artist.Id}/group") < 0.5 ? "Group" : "Person";

    public static string? Gender(WorldArtist artist) =>
        Type(artist) == "Group" ? null
        : Draws.Uniform($"{artist.Id}/gender") < 0.5 ? "Female"
        : "Male";

    /// <summary>The names of the credit, each followed by what joins it to the next.</summary>
    public static IEnumerable<string> CreditNames(World world, WorldRecording recording) =>
        recording.ArtistIds.Select((id, index) => world[id].Name + Join(index, recording.ArtistIds.Count));

    /// <summary>As it is found: with a score, and without the fields that are empty.</summary>
    public JsonObject Found(WorldArtist artist, int score)
    {
        var body = new JsonObject
        {
            ["id"] = ids.Artists[artist.Id],
            ["type"] = Type(artist),
            ["type-id"] = TypeId(artist),
            ["score"] = score,
            ["name"] = artist.Name,
            ["sort-name"] = artist.Name,
            ["life-span"] = new JsonObject { ["ended"] = null },
        };
        if (artist.Disambiguation.Length > 0)
        {
            body["disambiguation"] = artist.Disambiguation;
        }

        if (artist.Genres.Count > 0)
        {
            body["tags"] = Wire.List(artist.Genres.Select(genre => new JsonObject { ["count"] = 1, ["name"] = genre }));
        }

        return body;
    }

    /// <summary>As it is looked up: all fields, empty ones as empty text or null.</summary>
    public JsonObject Artist(WorldArtist artist)
    {
        var body = Credited(artist);
        body["country"] = null;
        body["area"] = null;
        body["begin-area"] = null;
        body["end-area"] = null;
        body["gender"] = Gender(artist);
        body["gender-id"] = null;
        body["ipis"] = new JsonArray();
        body["isnis"] = new JsonArray();
        body["life-span"] = new JsonObject
        {
            ["begin"] = null,
            ["end"] = null,
            ["ended"] = false,
        };
        return body;
    }

    /// <summary>A recording with the parts that were asked for.</summary>
    public JsonObject Recording(WorldRecording recording, bool hasIsrcs, bool hasCredits)
    {
        var body = new JsonObject
        {
            ["id"] = ids.Recordings[recording.Id],
            ["title"] = recording.Title,
            ["length"] = options.HasLength(recording) ? recording.DurationMs : null,
            ["disambiguation"] = "",
            ["video"] = false,
            ["first-release-date"] = options.HasDate(recording) ? Wire.Date(recording.ReleasedOn) : "",
        };
        if (hasIsrcs)
        {
            body["isrcs"] = Wire.List(options.HasIsrc(recording) ? [recording.Isrc] : []);
        }

        if (hasCredits)
        {
            body["artist-credit"] = Wire.List(
                recording.ArtistIds.Select(
                    (id, index) =>
                        new JsonObject
                        {
                            ["name"] = world[id].Name,
                            ["joinphrase"] = Join(index, recording.ArtistIds.Count),
                            ["artist"] = Credited(world[id]),
                        }
                )
            );
        }

        return body;
    }

    /// <summary>As it stands within credits and relations.</summary>
    public JsonObject Credited(WorldArtist artist) =>
        new()
        {
            ["id"] = ids.Artists[artist.Id],
            ["name"] = artist.Name,
            ["sort-name"] = artist.Name,
            ["disambiguation"] = artist.Disambiguation,
            ["type"] = Type(artist),
            ["type-id"] = TypeId(artist),
        };

    private static string TypeId(WorldArtist artist) => Type(artist) == "Group" ? GroupType : PersonType;

    private static string Join(int index, int count) =>
        index == count - 1 ? ""
        : index == 0 ? " feat. "
        : " & ";
}
