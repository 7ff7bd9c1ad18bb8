using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Collaborations;

/// <summary>
/// How easily artists can be reached over who has worked with whom: where a walker is found who begins at the seed artist
/// or at an artist close to it, follows shared tracks from artist to artist, and now and then begins anew. Artists who
/// work with many are a little easier to win.
/// </summary>
public static class Reachability
{
    /// <summary>The chance of a walker to go on at each step.</summary>
    public const double GoOn = 0.8;

    /// <summary>The share of walks that begin at the closest artists, divided by nearness; the rest begin at the seed.</summary>
    public const double FromClosest = 0.3;

    /// <summary>The power of the number of artists that an artist has worked with.</summary>
    public const double Openness = 0.25;

    /// <summary>The reachability of each candidate, 0–1; the easiest to reach has 1.</summary>
    /// <param name="candidates">The artists asked about.</param>
    /// <param name="seed">The seed artist.</param>
    /// <param name="closest">The artists closest to it.</param>
    /// <param name="nearness">How near an artist is to the seed artist in sound, above 0.</param>
    /// <param name="credits">Who has worked with whom.</param>
    public static IReadOnlyDictionary<ArtistId, double> Of(
        IReadOnlyCollection<ArtistId> candidates,
        ArtistId seed,
        IReadOnlyCollection<ArtistId> closest,
        Func<ArtistId, double> nearness,
        CreditGraph credits
    )
    {
        var inOrder = closest.Order().ToList();
        var all = inOrder.Sum(nearness);
        var begin = inOrder.Select(id => (id, FromClosest * nearness(id) / all)).Prepend((seed, 1 - FromClosest));
        var found = credits.Walk(begin, GoOn);
        var reached = candidates.ToDictionary(id => id, id => found(id) * Math.Pow(credits.Degree(id), Openness));
        var easiest = reached.Values.DefaultIfEmpty(0).Max();
        return reached.ToDictionary(artist => artist.Key, artist => easiest > 0 ? artist.Value / easiest : 0);
    }
}
