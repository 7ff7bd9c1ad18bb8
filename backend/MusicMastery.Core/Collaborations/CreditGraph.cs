using MusicMastery.Core.Artists;
using MusicMastery.Core.Networks;

namespace MusicMastery.Core.Collaborations;

/// <summary>Who is credited together with whom: artists as vertices, shared tracks as link weights.</summary>
public sealed class CreditGraph
{
    private readonly OrderedDictionary<ArtistId, int> _places = [];
    private readonly WeightedGraph _graph;

    /// <summary>The graph of these credits, each the artists of one recording.</summary>
    /// <param name="credits">The credits; their order does not matter.</param>
    /// <param name="ties">Links beside them, for artists who have not worked together but know of each other.</param>
    public CreditGraph(
        IReadOnlyCollection<IReadOnlyList<ArtistId>> credits,
        IEnumerable<(ArtistId From, ArtistId To, double Weight)>? ties = null
    )
    {
        var extra = ties?.ToList() ?? [];
        var ids = credits.SelectMany(credit => credit).Concat(extra.SelectMany(tie => new[] { tie.From, tie.To }));
        foreach (var id in ids.Distinct().Order())
        {
            _places.Add(id, _places.Count);
        }

        _graph = new WeightedGraph(_places.Count);
        foreach (var credit in credits)
        {
            for (var first = 0; first < credit.Count; first++)
            {
                for (var second = first + 1; second < credit.Count; second++)
                {
                    _graph.Link(_places[credit[first]], _places[credit[second]]);
                }
            }
        }

        foreach (var (from, to, weight) in extra)
        {
            _graph.Link(_places[from], _places[to], weight);
        }
    }

    /// <summary>The artists tied to this one, by id; none for an artist without credits.</summary>
    public IEnumerable<ArtistId> Neighbours(ArtistId id) =>
        _places.TryGetValue(id, out var place) ? _graph.Neighbours(place).Keys.Select(At) : [];

    /// <summary>What each artist receives from those in between, by id; see <see cref="ResourceAllocation"/>.</summary>
    public IEnumerable<KeyValuePair<ArtistId, double>> Allocate(
        IEnumerable<(ArtistId Artist, double Attention)> between
    ) =>
        ResourceAllocation
            .From(
                _graph,
                between.Where(e => _places.ContainsKey(e.Artist)).Select(e => (_places[e.Artist], e.Attention))
            )
            .Select(entry => KeyValuePair.Create(At(entry.Key), entry.Value));

    /// <summary>A shortest chain between two artists, both included; null when there is none.</summary>
    public IReadOnlyList<ArtistId>? Path(ArtistId from, ArtistId to) =>
        _places.TryGetValue(from, out var start) && _places.TryGetValue(to, out var end)
            ? Paths.Shortest(_graph, start, end)?.Select(At).ToList()
            : null;

    private ArtistId At(int place) => _places.GetAt(place).Key;
}
