namespace MusicMastery.Sources.Files.Reading;

/// <summary>
/// Reads lists of texts as Python prints them, which is how tables written with pandas hold lists:
/// <c>['a', "b's", 'c\'d']</c>.
/// </summary>
internal ref struct PythonList
{
    private readonly ReadOnlySpan<char> _source;
    private int _next;

    private PythonList(ReadOnlySpan<char> source) => _source = source;

    /// <summary>The texts of a list; else what is wrong with it.</summary>
    /// <param name="source">The list, with nothing around it but space.</param>
    /// <param name="most">How many texts it may have.</param>
    public static (IReadOnlyList<string>? Items, string? Fault) Read(ReadOnlySpan<char> source, int most) =>
        new PythonList(source.Trim()).ReadItems(most);

    private (IReadOnlyList<string>?, string?) ReadItems(int most)
    {
        if (!Take('['))
        {
            return (null, "is no list: it should begin with [ and end with ].");
        }

        var items = new List<string>();
        SkipSpace();
        while (!Take(']'))
        {
            if (items.Count == most)
            {
                return (null, $"lists more than {most}, which no honest row does.");
            }

            if (PythonText.Read(_source, ref _next) is not { } item)
            {
                return (null, $"is no list of texts: item {items.Count + 1} should be in quotes that match.");
            }

            items.Add(item);
            SkipSpace();
            if (!Take(',') && !IsAt(']'))
            {
                return (null, $"is no list: a comma or ] should follow item {items.Count}.");
            }

            SkipSpace();
        }

        return _next == _source.Length ? (items, null) : (null, "is no list: nothing should follow its ].");
    }

    private bool Take(char wanted)
    {
        var isThere = IsAt(wanted);
        _next += isThere ? 1 : 0;
        return isThere;
    }

    private readonly bool IsAt(char wanted) => _next < _source.Length && _source[_next] == wanted;

    private void SkipSpace()
    {
        while (_next < _source.Length && char.IsWhiteSpace(_source[_next]))
        {
            _next++;
        }
    }
}
