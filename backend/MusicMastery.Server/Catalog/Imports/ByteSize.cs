using System.Globalization;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Sizes of files as people write them; a megabyte is a million bytes.</summary>
public static class ByteSize
{
    private const string Unit = "MB";
    private const int Mega = 1_000_000;

    /// <summary>The size in words.</summary>
    public static string Text(long bytes) =>
        bytes >= Mega
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Mega:0.#} {Unit}")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes");

    /// <summary>A size from a variable, in bytes or, with MB behind it, in megabytes.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="usual">The size when it is unset.</param>
    /// <param name="variable">Gives a variable's value.</param>
    /// <exception cref="CommandException">It is none, or above 2147 MB.</exception>
    public static int Read(string name, int usual, Func<string, string?> variable)
    {
        if (EnvironmentReader.Text(name, variable)?.Trim() is not { } text)
        {
            return usual;
        }

        var isMega = text.EndsWith(Unit, StringComparison.OrdinalIgnoreCase);
        var digits = isMega ? text[..^Unit.Length].TrimEnd() : text;
        return
            long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= int.MaxValue
            && number * (isMega ? Mega : 1) is <= int.MaxValue and var bytes
            ? (int)bytes
            : throw new CommandException(
                $"{name} is \"{text}\": give a whole number of bytes, or of megabytes as in 500MB, up to 2147MB."
            );
    }
}
