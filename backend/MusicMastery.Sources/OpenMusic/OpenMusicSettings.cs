namespace MusicMastery.Sources.OpenMusic;

/// <summary>How the open music services are asked.</summary>
/// <param name="ListenBrainzToken">The operator's user token at ListenBrainz.</param>
/// <param name="Algorithm">By which algorithm ListenBrainz Labs tells similar artists.</param>
public sealed record OpenMusicSettings(string ListenBrainzToken, string Algorithm = OpenMusicSettings.UsualAlgorithm)
{
    /// <summary>The algorithm when nothing else is said; the service drops old ones now and then.</summary>
    public const string UsualAlgorithm =
        "session_based_days_7500_session_300_contribution_5_threshold_10_limit_100_filter_True_skip_30";
}
