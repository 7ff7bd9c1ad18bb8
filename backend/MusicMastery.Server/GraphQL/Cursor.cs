using System.Text;

namespace MusicMastery.Server.GraphQL;

/// <summary>Places in a list, as clients see them: an item's id in base64.</summary>
public static class Cursor
{
    private const string Prefix = "after:";

    /// <summary>The cursor of the item with this id.</summary>
    public static string Of(string id) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Prefix + id));

    /// <summary>The id of the item that the cursor stands at.</summary>
    /// <exception cref="InvalidArgumentError">It is not a cursor.</exception>
    public static string Read(string cursor, string argument)
    {
        var bytes = new byte[cursor.Length];
        var text = Convert.TryFromBase64String(cursor, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : "";
        return text.StartsWith(Prefix, StringComparison.Ordinal)
            ? text[Prefix.Length..]
            : throw new InvalidArgumentError(argument, "needs a cursor as this graph gives it.");
    }
}
