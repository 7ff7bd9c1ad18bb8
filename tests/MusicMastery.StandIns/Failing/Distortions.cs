using System.Text.Json;
using System.Text.Json.Nodes;

namespace MusicMastery.StandIns.Failing;

/// <summary>Ways to spoil a JSON document in place.</summary>
internal static class Distortions
{
    private const int HugeTotal = 1_000_000;

    private static readonly string[] Totals = ["total", "count", "recording-count"];

    public static void WrongTypes(JsonNode body, string[] fields)
    {
        foreach (var item in Objects(body))
        {
            foreach (
                var name in Names(item).Where(name => fields.Length == 0 ? IsLeaf(item[name]) : fields.Contains(name))
            )
            {
                item[name] = OtherType(item[name]);
            }
        }
    }

    public static void MissingFields(JsonNode body, string[] fields)
    {
        foreach (var item in Objects(body))
        {
            foreach (
                var name in Names(item).Where((name, at) => fields.Length == 0 ? at % 2 == 1 : fields.Contains(name))
            )
            {
                item.Remove(name);
            }
        }
    }

    public static void NullFields(JsonNode body, string[] fields)
    {
        foreach (var item in Objects(body))
        {
            foreach (var name in Names(item).Where(fields.Contains))
            {
                item[name] = null;
            }
        }
    }

    public static void ExtraFields(JsonNode body)
    {
        foreach (var item in Objects(body))
        {
            item["x_unheard_of"] = new JsonObject { ["deep"] = new JsonArray(1, "two", null) };
            item[""] = "no name";
        }
    }

    public static void NullItems(JsonNode body)
    {
        foreach (var list in Lists(body))
        {
            list.Insert(0, null);
            list.Add(null);
        }
    }

    public static void Duplicates(JsonNode body)
    {
        foreach (var list in Lists(body))
        {
            for (var at = list.Count - 1; at >= 0; at--)
            {
                list.Insert(at, list[at]?.DeepClone());
            }
        }
    }

    public static void WrongOrder(JsonNode body)
    {
        foreach (var list in Lists(body))
        {
            var items = list.Reverse().ToList();
            list.Clear();
            items.ForEach(list.Add);
        }
    }

    public static void EndlessPages(JsonNode body, string next)
    {
        // A page has a list; followers have a total too.
        var pages = Objects(body).Where(item => item.Any(field => field.Value is JsonArray));
        foreach (var page in pages.Where(item => Totals.Any(item.ContainsKey)))
        {
            foreach (var total in Totals.Where(page.ContainsKey))
            {
                page[total] = HugeTotal;
            }

            if (page.ContainsKey("next") || page.ContainsKey("data"))
            {
                page["next"] = next;
            }
        }
    }

    /// <summary>Every object there is, outermost first; safe to change while it is read.</summary>
    private static List<JsonObject> Objects(JsonNode body) => [.. Nodes(body).OfType<JsonObject>()];

    /// <summary>Every list of objects; lists of texts say the same in any state.</summary>
    private static List<JsonArray> Lists(JsonNode body) =>
        [.. Nodes(body).OfType<JsonArray>().Where(list => list.Any(item => item is JsonObject))];

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) =>
        node switch
        {
            JsonObject item => item.SelectMany(field => Nodes(field.Value)).Prepend(item),
            JsonArray list => list.SelectMany(Nodes).Prepend(list),
            _ => [],
        };

    private static List<string> Names(JsonObject item) => [.. item.Select(field => field.Key)];

    private static bool IsLeaf(JsonNode? value) => value is JsonValue;

    private static JsonNode OtherType(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            JsonValueKind.String => 42,
            JsonValueKind.Number => "forty-two",
            JsonValueKind.Array => new JsonObject { ["was"] = "a list" },
            JsonValueKind.Object => "was an object",
            _ => new JsonArray("neither"),
        };
}
