using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>What the user is told of Spotify's limits.</summary>
internal static class SpotifyProblems
{
    public const string Service = "Spotify";

    /// <summary>This app may not use something.</summary>
    /// <param name="what">What it is for, after "Spotify no longer … to this app".</param>
    public static SourceException Closed(string what) =>
        new(
            SourceProblem.Closed,
            Service,
            $"Spotify has closed to this app what {what}: only apps that used it before 27 November 2024 may. "
                + "Switch on the open music source in its place."
        );

    /// <summary>That an answer knows nothing of a thing that Spotify named itself; null when it does.</summary>
    public static SourceException? NothingIn<T>(Answered<T> answer, string what)
        where T : class => answer.Value is null ? ServiceProblems.Nothing(Service, what) : null;
}
