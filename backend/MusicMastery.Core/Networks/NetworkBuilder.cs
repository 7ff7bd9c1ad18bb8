using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Segments;

namespace MusicMastery.Core.Networks;

/// <summary>Finds the artists within reach of a seed artist, and draws the network once their tracks are known.</summary>
/// <param name="artists">The catalog's artists.</param>
/// <param name="relatedTo">Who is related to whom; as the catalog says when unset.</param>
public sealed class NetworkBuilder(
    IArtistStore artists,
    Func<IReadOnlyCollection<ArtistId>, IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>>>? relatedTo = null
)
{
    private readonly Func<
        IReadOnlyCollection<ArtistId>,
        IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>>
    > _relatedTo = relatedTo ?? (ids => artists.RelatedTo(ids));

    /// <summary>
    /// The seed artist's network. A network that a source collected whole is taken as it is; else related artists are
    /// followed, <see cref="AnalysisSettings.Neighbours"/> from each artist, to
    /// <see cref="AnalysisSettings.Degrees"/> steps.
    /// </summary>
    /// <param name="seedArtistId">The seed artist.</param>
    /// <param name="settings">What the user chose.</param>
    /// <param name="collected">The segment that a source collected for the artist; null when there is none.</param>
    public NetworkMembers Find(ArtistId seedArtistId, AnalysisSettings settings, CollectedSegment? collected)
    {
        var excluded = settings.ExcludeArtistIds.ToHashSet();
        excluded.Remove(seedArtistId);
        var degrees = Follow(seedArtistId, settings, excluded);
        if (collected is not null)
        {
            var listed = collected
                .NetworkArtistIds.Where(id => id != seedArtistId && !excluded.Contains(id))
                .Distinct();
            var members = listed
                .Select(id => new NetworkMember(id, degrees.TryGetValue(id, out var degree) ? degree : null))
                .OrderBy(member => member.Degree ?? int.MaxValue);
            return WithLinks(seedArtistId, members, settings);
        }

        return WithLinks(seedArtistId, degrees.Skip(1).Select(d => new NetworkMember(d.Key, d.Value)), settings);
    }

    /// <summary>The network with its links, communities and centralities.</summary>
    /// <param name="members">Who belongs to it.</param>
    /// <param name="credits">The credited artists of each track known: each pair of members among them is a tie.</param>
    public ArtistNetwork Draw(NetworkMembers members, IEnumerable<IReadOnlyList<ArtistId>> credits)
    {
        var links = Ties.Related(members).Concat(Ties.Collaborations(members, credits)).ToList();
        var index = members.ArtistIds.Select((id, vertex) => (id, vertex)).ToDictionary(e => e.id, e => e.vertex);
        var graph = new WeightedGraph(index.Count);
        foreach (var link in links)
        {
            graph.Link(index[link.From], index[link.To], Ties.Strength(link));
        }

        var groups = CommunityDetection.Louvain(graph);
        var strongest = Math.Max(double.Epsilon, Enumerable.Range(0, index.Count).Max(graph.Strength));
        var vertices = members
            .Members.Select((m, v) => new NetworkVertex(m.ArtistId, m.Degree, groups[v], graph.Strength(v) / strongest))
            .ToList();
        return new ArtistNetwork
        {
            Degrees = members.Degrees,
            Vertices = vertices,
            Links = links,
            Communities = CommunityNames.Describe(vertices, artists.Find(members.ArtistIds)),
        };
    }

    private OrderedDictionary<ArtistId, int> Follow(
        ArtistId seed,
        AnalysisSettings settings,
        HashSet<ArtistId> excluded
    )
    {
        var found = new OrderedDictionary<ArtistId, int> { [seed] = 0 };
        for (var degree = 1; degree <= settings.Degrees; degree++)
        {
            var rim = found.Where(member => member.Value == degree - 1).Select(member => member.Key).ToList();
            var related = _relatedTo(rim);
            foreach (var link in rim.SelectMany(id => related.GetValueOrDefault(id, []).Take(settings.Neighbours)))
            {
                if (!excluded.Contains(link.To))
                {
                    found.TryAdd(link.To, degree);
                }
            }
        }

        return found;
    }

    private NetworkMembers WithLinks(ArtistId seed, IEnumerable<NetworkMember> others, AnalysisSettings settings)
    {
        List<NetworkMember> members = [new(seed, 0), .. others];
        var ids = members.Select(member => member.ArtistId).ToHashSet();
        var related = _relatedTo(ids);
        var links = members
            .SelectMany(member => related.GetValueOrDefault(member.ArtistId, []))
            .Where(link => ids.Contains(link.To))
            .ToList();
        return new NetworkMembers(settings.Degrees, members, links);
    }
}
