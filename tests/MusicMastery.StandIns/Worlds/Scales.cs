namespace MusicMastery.StandIns.Worlds;

/// <summary>
/// How other services count what the world states as a popularity of 0–100 or as followers. All maps are strictly
/// increasing, so every service puts recordings and artists in the same order, on a scale of its own.
/// </summary>
public static class Scales
{
    private const double Growth = 1.115;

    /// <summary>ListenBrainz' total_user_count: 3 at popularity 0, above 160,000 at 100.</summary>
    public static int Listeners(int popularity) => (int)Math.Floor(3 * Math.Pow(Growth, popularity)) + popularity;

    /// <summary>ListenBrainz' total_listen_count: each listener heard it some nine times.</summary>
    public static int Listens(int popularity) => 9 * Listeners(popularity) + popularity;

    /// <summary>Deezer's rank: 1,000 at popularity 0, 1,000,000 at 100.</summary>
    public static int DeezerRank(int popularity) => 1_000 + 9_990 * popularity;

    /// <summary>Deezer's nb_fan.</summary>
    public static long DeezerFans(int followers) => 3L * followers + 7;
}
