using System.Globalization;

namespace MusicMastery.Server.Hosting;

/// <summary>Reads values from environment variables; one that is empty counts as unset.</summary>
public static class EnvironmentReader
{
    /// <summary>The variable's text; null when it is unset.</summary>
    public static string? Text(string name, Func<string, string?> variable) =>
        variable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    /// <summary>The parts between commas; none when it is unset.</summary>
    public static string[] Items(string name, Func<string, string?> variable) =>
        (Text(name, variable) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One of the choices; the first when it is unset.</summary>
    /// <exception cref="CommandException">It is none of them.</exception>
    public static string OneOf(string name, string[] choices, Func<string, string?> variable)
    {
        var value = Text(name, variable) ?? choices[0];
        return choices.Contains(value)
            ? value
            : throw new CommandException(
                $"{name} is \"{value}\": give one of {string.Join(", ", choices.Where(choice => choice.Length > 0))}."
            );
    }

    /// <summary>A folder that holds a file; null when it is unset.</summary>
    /// <exception cref="CommandException">The folder has no such file.</exception>
    public static string? FolderOf(string file, string name, Func<string, string?> variable) =>
        Text(name, variable) is not { } folder ? null
        : File.Exists(Path.Combine(folder, file)) ? Path.GetFullPath(folder)
        : throw new CommandException($"{name} is \"{folder}\", which has no {file}.");

    /// <summary>A whole number above 0.</summary>
    /// <param name="usual">The number when it is unset.</param>
    /// <exception cref="CommandException">It is none.</exception>
    public static int Count(string name, int usual, Func<string, string?> variable) =>
        CountOr(name, usual, variable, "");

    /// <summary>A whole number above 0; null for "off".</summary>
    /// <param name="usual">The number when it is unset.</param>
    /// <exception cref="CommandException">It is neither.</exception>
    public static int? CountOrOff(string name, int usual, Func<string, string?> variable) =>
        Text(name, variable) == "off" ? null : CountOr(name, usual, variable, ", or off");

    /// <summary>A time in whole seconds.</summary>
    /// <param name="usual">The seconds when it is unset.</param>
    /// <param name="most">The most that it may be.</param>
    /// <exception cref="CommandException">It is none.</exception>
    public static TimeSpan Seconds(string name, int usual, int most, Func<string, string?> variable) =>
        Count(name, usual, variable) is var seconds && seconds <= most
            ? TimeSpan.FromSeconds(seconds)
            : throw new CommandException($"{name} is \"{seconds}\": give at most {most} seconds.");

    /// <summary>An address of a service, without a name, a password or a query in it; null when it is unset.</summary>
    /// <exception cref="CommandException">It is none.</exception>
    public static Uri? Address(string name, Func<string, string?> variable) =>
        Text(name, variable) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { UserInfo: "", Query: "", Fragment: "" }
            ? address
        // Not repeated: where it is refused there may be a password in it.
        : throw new CommandException($"{name}: give an address like http://localhost:4318, with nothing secret in it.");

    /// <summary>A port.</summary>
    /// <param name="usual">The port when it is unset.</param>
    /// <exception cref="CommandException">It is none.</exception>
    public static int Port(string name, int usual, Func<string, string?> variable)
    {
        var text = Text(name, variable);
        return text is null ? usual
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535 ? port
            : throw new CommandException($"{name} is \"{text}\": give a port from 0 to 65535.");
    }

    private static int CountOr(string name, int usual, Func<string, string?> variable, string orElse)
    {
        var text = Text(name, variable);
        return text is null ? usual
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count
            : throw new CommandException(
                $"{name} is \"{text}\": give a whole number above 0 (at most {int.MaxValue}){orElse}."
            );
    }
}
