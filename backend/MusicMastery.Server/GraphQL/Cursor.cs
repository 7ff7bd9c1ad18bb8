using System.Text;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// A place in a list, as clients see it: opaque text. It names the list and its order, what the item is ordered by and
/// the item's id, so that it goes on pointing between the same neighbours when the list changes or the item is gone.
/// </summary>
/// <param name="List">The list and its order, e.g. "tracks NAME ASC".</param>
/// <param name="Place">What the item is ordered by.</param>
/// <param name="Id">The item's id; without line breaks.</param>
public sealed record Cursor(string List, string Place, string Id)
{
    private const char Separator = '\n';

    /// <summary>Reads a cursor of a list.</summary>
    /// <param name="text">What the client gave.</param>
    /// <param name="list">The list and its order.</param>
    /// <param name="argument">The argument it was given in.</param>
    /// <exception cref="InvalidArgumentError">It is no cursor, or one of another list or order.</exception>
    public static Cursor Read(string text, string list, string argument)
    {
        var bytes = new byte[text.Length];
        var plain = Convert.TryFromBase64String(text, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : "";
        var (first, last) = (plain.IndexOf(Separator), plain.LastIndexOf(Separator));
        if (first <= 0 || last <= first)
        {
            throw new InvalidArgumentError(argument, "needs a cursor as this graph gives it.");
        }

        return plain[..first] == list
            ? new Cursor(list, plain[(first + 1)..last], plain[(last + 1)..])
            : throw new InvalidArgumentError(argument, "is a cursor of another list or order; begin again without it.");
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{List}{Separator}{Place}{Separator}{Id}"));
}
