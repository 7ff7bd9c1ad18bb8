using MusicMastery.Server.Hosting;
using MusicMastery.Sources;
using static MusicMastery.Server.Hosting.EnvironmentReader;

namespace MusicMastery.Server.Catalog;

/// <summary>Reads from the environment where the services are asked.</summary>
public static class ServiceAddressReader
{
    /// <summary>The addresses.</summary>
    /// <exception cref="CommandException">One is none at which a service may be asked.</exception>
    public static ServiceAddresses Read(Func<string, string?> variable)
    {
        var usual = new ServiceAddresses();
        return new ServiceAddresses
        {
            SpotifyAccounts = Address("MUSICMASTERY_SPOTIFY_ACCOUNTS_URL", usual.SpotifyAccounts, variable),
            Spotify = Address("MUSICMASTERY_SPOTIFY_URL", usual.Spotify, variable),
            MusicBrainz = Address("MUSICMASTERY_MUSICBRAINZ_URL", usual.MusicBrainz, variable),
            ListenBrainz = Address("MUSICMASTERY_LISTENBRAINZ_URL", usual.ListenBrainz, variable),
            Labs = Address("MUSICMASTERY_LISTENBRAINZ_LABS_URL", usual.Labs, variable),
            ReccoBeats = Address("MUSICMASTERY_RECCOBEATS_URL", usual.ReccoBeats, variable),
            Deezer = Address("MUSICMASTERY_DEEZER_URL", usual.Deezer, variable),
        };
    }

    private static Uri Address(string name, Uri usual, Func<string, string?> variable) =>
        Text(name, variable) is not { } text ? usual
        : Uri.TryCreate(text.EndsWith('/') ? text : $"{text}/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
        : throw new CommandException(
            $"{name} is \"{text}\": give an https address, or an http address of this machine."
        );
}
