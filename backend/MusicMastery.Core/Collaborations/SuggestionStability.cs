using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Collaborations;

/// <summary>
/// How often a suggestion stays among the first when artists are left out of the network: stability selection over
/// complementary halves. Meinshausen and Bühlmann 2010; Shah and Samworth 2013.
/// </summary>
public static class SuggestionStability
{
    /// <summary>How often the network is divided in two halves; each half is left out once.</summary>
    public const int Divisions = 10;

    /// <summary>A suggestion stays when it is among so many first ones.</summary>
    public const int First = 20;

    /// <summary>
    /// For each candidate the share of halves, 0–1, without which it is among the first <see cref="First"/>.
    /// </summary>
    /// <param name="search">The search.</param>
    /// <param name="network">The network's artists, without the seed artist.</param>
    /// <param name="randomSeed">The random seed of the divisions.</param>
    public static IReadOnlyDictionary<ArtistId, double> Of(
        CollaboratorSearch search,
        IEnumerable<ArtistId> network,
        int randomSeed
    )
    {
        var absences = Halves([.. network.Order()], randomSeed);
        var stays = absences.SelectMany(absent => search.Without(absent).Take(First)).CountBy(id => id).ToDictionary();
        return search.Candidates.ToDictionary(id => id, id => (double)stays.GetValueOrDefault(id) / absences.Count);
    }

    private static List<HashSet<ArtistId>> Halves(ArtistId[] network, int randomSeed)
    {
        var random = new Random(randomSeed);
        var halves = new List<HashSet<ArtistId>>();
        for (var division = 0; division < Divisions; division++)
        {
            random.Shuffle(network);
            var middle = network.Length / 2;
            halves.Add([.. network[..middle]]);
            halves.Add([.. network[middle..]]);
        }

        return halves;
    }
}
