using System.Globalization;
using MusicMastery.Server.Hosting;
using MusicMastery.Sources;
using MusicMastery.Sources.OpenMusic;
using MusicMastery.Sources.Spotify;
using static MusicMastery.Server.Hosting.EnvironmentReader;

namespace MusicMastery.Server.Catalog;

/// <summary>Reads from the environment which live sources are on. None is unless the operator turned it on.</summary>
public static class LiveSourceReader
{
    private const string Contact = "MUSICMASTERY_CONTACT";
    private const string ClientId = "MUSICMASTERY_SPOTIFY_CLIENT_ID";
    private const string ClientSecret = "MUSICMASTERY_SPOTIFY_CLIENT_SECRET";
    private const string Token = "MUSICMASTERY_LISTENBRAINZ_TOKEN";
    private const string Deezer = "MUSICMASTERY_DEEZER";
    private const string Pace = "MUSICMASTERY_PACE";

    /// <summary>Nobody should sit before a wait of more than an hour.</summary>
    private const int MostSeconds = 3600;

    /// <summary>The settings.</summary>
    /// <param name="variable">Gives a variable's value.</param>
    /// <exception cref="CommandException">A variable has a value it cannot have, or two do not go together.</exception>
    public static LiveSourceSettings Read(Func<string, string?> variable)
    {
        var algorithm = OneWord(
            "MUSICMASTERY_LISTENBRAINZ_ALGORITHM",
            Text("MUSICMASTERY_LISTENBRAINZ_ALGORITHM", variable) ?? OpenMusicSettings.UsualAlgorithm
        );
        var settings = new LiveSourceSettings
        {
            Contact = Text(Contact, variable) ?? "",
            Spotify = SpotifyOf(variable),
            OpenMusic = Text(Token, variable) is { } token
                ? new OpenMusicSettings(OneLine(Token, token), algorithm)
                : null,
            Deezer = OneOf(Deezer, ["off", "on"], variable) == "on",
            LongestWait = Seconds("MUSICMASTERY_LONGEST_WAIT", 60, MostSeconds, variable),
            AnswerTimeout = Seconds("MUSICMASTERY_ANSWER_TIMEOUT", 20, MostSeconds, variable),
            Pace = PaceOf(variable),
            Addresses = ServiceAddressReader.Read(variable),
        };
        CheckContact(settings);
        return settings;
    }

    private static SpotifySettings? SpotifyOf(Func<string, string?> variable)
    {
        var market = MarketOf(variable);
        return (Text(ClientId, variable), Text(ClientSecret, variable)) switch
        {
            (null, null) => null,
            ({ } id, { } secret) => new SpotifySettings(OneLine(ClientId, id), OneLine(ClientSecret, secret), market),
            var (id, _) => throw new CommandException(
                $"{(id is null ? ClientSecret : ClientId)} is set and {(id is null ? ClientId : ClientSecret)} is not: Spotify needs both."
            ),
        };
    }

    private static string MarketOf(Func<string, string?> variable) =>
        Text("MUSICMASTERY_SPOTIFY_MARKET", variable) is not { } market ? "US"
        : market.Length == 2 && market.All(char.IsAsciiLetterUpper) ? market
        : throw new CommandException(
            $"MUSICMASTERY_SPOTIFY_MARKET is \"{market}\": give a country as two capital letters, e.g. DE."
        );

    /// <summary>Nobody is asked faster than is allowed but a stand-in on this machine.</summary>
    private static double PaceOf(Func<string, string?> variable)
    {
        var text = Text(Pace, variable) ?? "1";
        if (
            !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pace)
            || pace <= 0
        )
        {
            throw new CommandException($"{Pace} is \"{text}\": give a number above 0, e.g. 0.5 to ask half as fast.");
        }

        var addresses = ServiceAddressReader.Read(variable);
        Uri[] all =
        [
            addresses.SpotifyAccounts,
            addresses.Spotify,
            addresses.MusicBrainz,
            addresses.ListenBrainz,
            addresses.Labs,
            addresses.ReccoBeats,
            addresses.Deezer,
        ];
        return pace <= 1 || all.All(address => address.IsLoopback)
            ? pace
            : throw new CommandException(
                $"{Pace} is \"{text}\": above 1 the services would be asked faster than they allow. Give at most 1."
            );
    }

    private static void CheckContact(LiveSourceSettings settings)
    {
        if (settings.Contact.Length == 0 && (settings.OpenMusic is not null || settings.Deezer))
        {
            var asker = settings.Deezer ? Deezer : Token;
            throw new CommandException(
                $"{asker} is set and {Contact} is not: the services want to know whom to write to. "
                    + "Give an e-mail or web address of yours."
            );
        }

        if (settings.Contact.Any(sign => sign is < ' ' or > '~' or '(' or ')' or '\\'))
        {
            throw new CommandException(
                $"{Contact} is \"{settings.Contact}\": give an e-mail or web address in plain letters, without brackets."
            );
        }
    }

    private static string OneWord(string name, string text) =>
        text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-')
            ? text
            : throw new CommandException($"{name} is \"{text}\": give a name of letters, digits and underscores.");

    private static string OneLine(string name, string text) =>
        text.All(sign => sign is > ' ' and <= '~')
            ? text
            : throw new CommandException($"{name} has signs that no credential has: copy it again, without spaces.");
}
