using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Spotify;

/// <summary>What the user is told of Spotify's limits.</summary>
internal static class SpotifyProblems
{
    private const string Service = "Spotify";

    /// <summary>This app may not use something.</summary>
    /// <param name="what">What it is for, after "Spotify no longer … to this app".</param>
    public static SourceException Closed(string what) =>
        new(
            SourceProblem.Closed,
            Service,
            $"Spotify has closed to this app what {what}: only apps that used it before 27 November 2024 may. "
                + "Switch on the open music source in its place."
        );

    /// <summary>It knows nothing of a thing that it named itself.</summary>
    public static SourceException Unknown(string id) =>
        new(SourceProblem.Unanswered, Service, $"Spotify says that it knows nothing of {id}.");
}
