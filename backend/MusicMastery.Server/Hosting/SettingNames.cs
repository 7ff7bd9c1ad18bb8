using System.Collections;

namespace MusicMastery.Server.Hosting;

/// <summary>
/// The names of all settings; docs/settings.md says what each is. One that is set and is none of them is most likely
/// misspelt, and would be passed over without a word.
/// </summary>
public static class SettingNames
{
    private const string Prefix = "MUSICMASTERY_";

    /// <summary>The settings of the server and its commands.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "MUSICMASTERY_ANALYSES_AT_ONCE",
        "MUSICMASTERY_ANSWER_TIMEOUT",
        "MUSICMASTERY_BACKUPS",
        "MUSICMASTERY_BACKUP_DAYS",
        "MUSICMASTERY_BACKUP_EVERY",
        "MUSICMASTERY_CONTACT",
        "MUSICMASTERY_DAMAGED",
        "MUSICMASTERY_DASHBOARD",
        "MUSICMASTERY_DB",
        "MUSICMASTERY_DEEZER",
        "MUSICMASTERY_DEEZER_URL",
        "MUSICMASTERY_DEMO",
        "MUSICMASTERY_DOCUMENTS",
        "MUSICMASTERY_EXPLORER",
        "MUSICMASTERY_HOSTS",
        "MUSICMASTERY_INTROSPECTION",
        "MUSICMASTERY_LISTEN",
        "MUSICMASTERY_LISTENBRAINZ_ALGORITHM",
        "MUSICMASTERY_LISTENBRAINZ_LABS_URL",
        "MUSICMASTERY_LISTENBRAINZ_TOKEN",
        "MUSICMASTERY_LISTENBRAINZ_URL",
        "MUSICMASTERY_LOG",
        "MUSICMASTERY_LONGEST_WAIT",
        "MUSICMASTERY_MAX_ALIASES",
        "MUSICMASTERY_MAX_ANALYSES",
        "MUSICMASTERY_MAX_ANALYSES_OF_CLIENT",
        "MUSICMASTERY_MAX_BODY",
        "MUSICMASTERY_MAX_COST",
        "MUSICMASTERY_MAX_DEPTH",
        "MUSICMASTERY_MAX_DIRECTIVES",
        "MUSICMASTERY_MAX_DOCUMENT",
        "MUSICMASTERY_MAX_FIELDS",
        "MUSICMASTERY_MAX_SOCKET_OPERATIONS",
        "MUSICMASTERY_MAX_TOKENS",
        "MUSICMASTERY_MAX_UPLOAD",
        "MUSICMASTERY_MAX_WAITING_OPERATIONS",
        "MUSICMASTERY_MUSICBRAINZ_URL",
        "MUSICMASTERY_OPERATIONS_AT_ONCE",
        "MUSICMASTERY_ORIGINS",
        "MUSICMASTERY_OTLP_ENDPOINT",
        "MUSICMASTERY_PACE",
        "MUSICMASTERY_PORT",
        "MUSICMASTERY_RATE",
        "MUSICMASTERY_READ",
        "MUSICMASTERY_RECCOBEATS_URL",
        "MUSICMASTERY_SPOTIFY_ACCOUNTS_URL",
        "MUSICMASTERY_SPOTIFY_CLIENT_ID",
        "MUSICMASTERY_SPOTIFY_CLIENT_SECRET",
        "MUSICMASTERY_SPOTIFY_MARKET",
        "MUSICMASTERY_SPOTIFY_URL",
        "MUSICMASTERY_TIME_LIMIT",
        "MUSICMASTERY_TRUSTED_DOCUMENTS",
        "MUSICMASTERY_TUNING",
    ];

    /// <summary>What the project's tests and examples go by.</summary>
    private static readonly string[] s_others = ["MUSICMASTERY_REAL_DATA", "MUSICMASTERY_THOROUGH", "MUSICMASTERY_URL"];

    /// <summary>Fails on a variable that looks like a setting and is none.</summary>
    /// <exception cref="CommandException">There is one.</exception>
    public static void Check(IDictionary environment)
    {
        var unknown = environment
            .Keys.Cast<string>()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Except([.. All, .. s_others])
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (unknown is not null)
        {
            throw new CommandException(
                $"{unknown} is no setting; the nearest is {Nearest(unknown)}. Rename it or unset it: docs/settings.md has all settings."
            );
        }
    }

    private static string Nearest(string name) => All.MinBy(known => Distance(known, name))!;

    /// <summary>The fewest letters to be put in, taken out or changed that turn one text into the other (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var (i, letter) in one.Index())
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (letter == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j - 1], row[j]) + 1);
            }
        }

        return row[^1];
    }
}
