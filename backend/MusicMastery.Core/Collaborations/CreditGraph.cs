using MusicMastery.Core.Artists;
using MusicMastery.Core.Networks;

namespace MusicMastery.Core.Collaborations;

/// <summary>Who is credited together with whom: artists as vertices, shared tracks as link weights.</summary>
public sealed class CreditGraph
{
    private readonly ArtistId[] _ids;
    private readonly Dictionary<ArtistId, int> _places;
    private readonly int[][] _credits;
    private readonly CompactGraph _graph;
    private readonly Lazy<RandomWalk> _walk;

    /// <summary>The graph of these credits, each the artists of one recording.</summary>
    /// <param name="credits">The credits; their order does not matter.</param>
    public CreditGraph(IReadOnlyCollection<IReadOnlyList<ArtistId>> credits)
        : this([.. credits.SelectMany(credit => credit).Distinct().Order()], credits) { }

    private CreditGraph(ArtistId[] ids, IEnumerable<IReadOnlyList<ArtistId>> credits)
        : this(ids, ids.Select((id, place) => (id, place)).ToDictionary(), credits) { }

    private CreditGraph(ArtistId[] ids, Dictionary<ArtistId, int> places, IEnumerable<IReadOnlyList<ArtistId>> credits)
        : this(ids, places, [.. credits.Select(credit => credit.Select(id => places[id]).ToArray())]) { }

    private CreditGraph(ArtistId[] ids, Dictionary<ArtistId, int> places, int[][] credits)
    {
        (_ids, _places, _credits) = (ids, places, credits);
        _graph = new CompactGraph(ids.Length, credits.SelectMany(Pairs));
        _walk = new(() => new RandomWalk(_graph, tracks => Math.Log2(1 + tracks)));
    }

    /// <summary>The artists tied to this one, by id; none for an artist without credits.</summary>
    public IReadOnlyList<ArtistId> Neighbours(ArtistId id)
    {
        var neighbours = _places.TryGetValue(id, out var place) ? _graph.Neighbours(place) : [];
        var found = new ArtistId[neighbours.Length];
        for (var link = 0; link < found.Length; link++)
        {
            found[link] = _ids[neighbours[link]];
        }

        return found;
    }

    /// <summary>How many artists are tied to this one.</summary>
    public int Degree(ArtistId id) => _places.TryGetValue(id, out var place) ? _graph.Neighbours(place).Length : 0;

    /// <summary>How many recordings credit both artists.</summary>
    public int Shared(ArtistId a, ArtistId b) =>
        _places.TryGetValue(a, out var first) && _places.TryGetValue(b, out var second)
            ? _graph.Weight(first, second)
            : 0;

    /// <summary>The same artists with some of the credits only.</summary>
    /// <param name="isKept">Asked for each credit, by its place in what the graph was made of.</param>
    public CreditGraph Where(Func<int, bool> isKept) =>
        new(_ids, _places, [.. _credits.Where((_, place) => isKept(place))]);

    /// <summary>What each artist receives from those in between; see <see cref="ResourceAllocation"/>.</summary>
    public IReadOnlyDictionary<ArtistId, double> Allocate(IEnumerable<ArtistId> between) =>
        ResourceAllocation
            .From(_graph, between.Where(_places.ContainsKey).Select(id => _places[id]).Order())
            .ToDictionary(entry => _ids[entry.Key], entry => entry.Value);

    /// <summary>
    /// How much of all walks is found at each artist; see <see cref="RandomWalk"/>. A walker follows a link the more
    /// likely the more tracks it stands for, by log₂(1 + tracks).
    /// </summary>
    /// <param name="restart">The share of walks that begin at each artist; artists without credits begin none.</param>
    /// <param name="goOn">The chance at each step to go on and not begin anew.</param>
    public Func<ArtistId, double> Walk(IEnumerable<(ArtistId Artist, double Share)> restart, double goOn)
    {
        var shares = new double[_ids.Length];
        foreach (var (artist, share) in restart)
        {
            if (_places.TryGetValue(artist, out var place))
            {
                shares[place] += share;
            }
        }

        var found = _walk.Value.From(shares, goOn);
        return id => _places.TryGetValue(id, out var place) ? found[place] : 0;
    }

    private static IEnumerable<(int, int)> Pairs(int[] credit)
    {
        for (var first = 0; first < credit.Length; first++)
        {
            for (var second = first + 1; second < credit.Length; second++)
            {
                yield return (credit[first], credit[second]);
            }
        }
    }
}
