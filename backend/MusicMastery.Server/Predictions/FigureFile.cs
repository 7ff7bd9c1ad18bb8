using System.Globalization;

namespace MusicMastery.Server.Predictions;

/// <summary>A file of figures: comma-separated, a header, no field with a comma in it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Header">Its first line.</param>
internal sealed record FigureFile(string Path, string Header)
{
    /// <summary>The rows below the header that have every field; none when the file is missing.</summary>
    public List<string[]> Read()
    {
        if (!File.Exists(Path))
        {
            return [];
        }

        var width = Header.Split(',').Length;
        return [.. File.ReadLines(Path).Skip(1).Select(line => line.Split(',')).Where(row => row.Length == width)];
    }

    /// <summary>Writes beside and then renames, so that a stop in between loses nothing.</summary>
    public void Write(IEnumerable<string[]> rows)
    {
        var beside = Path + ".new";
        File.WriteAllLines(beside, rows.Select(row => string.Join(',', row)).Prepend(Header));
        File.Move(beside, Path, overwrite: true);
    }

    /// <summary>Adds rows at the end.</summary>
    public void Append(IEnumerable<string> lines) => File.AppendAllLines(Path, lines);

    /// <summary>A row of these fields; null is left empty.</summary>
    public static string Line(params object?[] fields) =>
        string.Join(',', fields.Select(field => Convert.ToString(field, CultureInfo.InvariantCulture)));
}
