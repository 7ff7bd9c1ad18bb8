using MusicMastery.Core.Artists;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Collaborations;

/// <summary>Who comes into question for a seed artist, and what is known of them.</summary>
public sealed class CollaboratorSearch
{
    private readonly IReadOnlyList<ArtistId> _network;
    private readonly IReadOnlySet<ArtistId> _excluded;
    private readonly List<IReadOnlyList<ArtistId>> _credits;
    private readonly int _circle;
    private readonly StyleMap _styles;
    private readonly Dictionary<ArtistId, double> _nearness = [];
    private readonly Dictionary<ArtistId, double> _benefits;

    /// <summary>The search over what an analysis has read.</summary>
    /// <param name="artists">Where audiences are looked up.</param>
    /// <param name="members">The network.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="library">The seed artist's recordings.</param>
    /// <param name="circle">The recordings of everybody it has worked with.</param>
    /// <param name="excluded">Artists who are never suggested.</param>
    public CollaboratorSearch(
        IArtistStore artists,
        NetworkMembers members,
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<Recording> library,
        IReadOnlyList<Recording> circle,
        IReadOnlySet<ArtistId> excluded
    )
    {
        var songs = library.Select(recording => recording.Release).ToList();
        _network = members.ArtistIds;
        _excluded = excluded;
        _credits = CreditLists.Of(library.Concat(circle));
        _circle = _credits.Count;
        _credits.AddRange(CreditLists.Of(segment, [.. library, .. circle]));
        Seed = members.SeedArtistId;
        Collaborators = CollaboratorFinder.Collaborators(Seed, library);
        Closest = members.Closest(CollaboratorFinder.Introducers);
        Worked = new CreditGraph(_credits);
        Candidates = Reached(Closest, Worked);
        Audience = new Audience(artists.Find([Seed, .. Candidates]), segment, Seed, songs);
        _styles = new StyleMap(segment, songs);
        _benefits = Candidates.ToDictionary(id => id, id => Benefit.Audience(Audience.Ratio(id)) * Nearness(id));
    }

    /// <summary>The seed artist.</summary>
    public ArtistId Seed { get; }

    /// <summary>Everybody the seed artist has worked with.</summary>
    public IReadOnlySet<ArtistId> Collaborators { get; }

    /// <summary>The artists closest to the seed artist, closest first.</summary>
    public IReadOnlyList<ArtistId> Closest { get; }

    /// <summary>Those who share a track with one of the closest artists and none with the seed artist, by id.</summary>
    public IReadOnlyList<ArtistId> Candidates { get; }

    /// <summary>Who has worked with whom.</summary>
    public CreditGraph Worked { get; }

    /// <summary>How many people listen to each.</summary>
    public Audience Audience { get; }

    /// <summary>How easily each candidate can be reached, 0–1.</summary>
    public IReadOnlyDictionary<ArtistId, double> Reachabilities() =>
        Reachability.Of(Candidates, Seed, Closest, Nearness, Worked);

    /// <summary>
    /// All candidates in the recommended order: the product of reachability and benefit, largest first, ties by
    /// popularity, then id. Without introduction path and stability.
    /// </summary>
    public IReadOnlyList<CollaboratorSuggestion> Suggestions()
    {
        var reachability = Reachabilities();
        return
        [
            .. InOrder(Candidates, id => reachability[id] * _benefits[id])
                .Select(
                    (id, place) =>
                        new CollaboratorSuggestion
                        {
                            ArtistId = id,
                            Rank = place + 1,
                            WorkedWith = [.. Closest.Where(Worked.Neighbours(id).ToHashSet().Contains)],
                            Reachability = reachability[id],
                            Benefit = _benefits[id],
                            IntroductionPath = [],
                            StyleDistance = _styles.Distance(id),
                            Followers = Audience.Followers(id),
                            Popularity = Audience.Popularity(id),
                        }
                ),
        ];
    }

    /// <summary>
    /// The candidates in the recommended order, had these artists not been in the network: without the segment's tracks
    /// that credit no other artist of it.
    /// </summary>
    public IEnumerable<ArtistId> Without(IReadOnlySet<ArtistId> absent)
    {
        var present = _network.Where(id => !absent.Contains(id)).ToHashSet();
        var closest = Closest.Where(present.Contains).ToList();
        var worked = Worked.Where(credit => credit < _circle || _credits[credit].Any(present.Contains));
        var candidates = Reached(closest, worked);
        var reachability = Reachability.Of(candidates, Seed, closest, Nearness, worked);
        return InOrder(candidates, id => reachability[id] * _benefits[id]);
    }

    /// <summary>Artists by a figure, largest first, ties by popularity, then id.</summary>
    public IEnumerable<ArtistId> InOrder(IEnumerable<ArtistId> ids, Func<ArtistId, double> figure) =>
        ids.OrderByDescending(figure).ThenByDescending(id => Audience.Popularity(id) ?? -1).ThenBy(id => id);

    private double Nearness(ArtistId id)
    {
        if (!_nearness.TryGetValue(id, out var nearness))
        {
            _nearness[id] = nearness = Benefit.Style(_styles.Distance(id));
        }

        return nearness;
    }

    private List<ArtistId> Reached(IEnumerable<ArtistId> closest, CreditGraph worked) =>
        [
            .. closest
                .SelectMany(worked.Neighbours)
                .Distinct()
                .Where(id => id != Seed && !Collaborators.Contains(id) && !_excluded.Contains(id))
                .Order(),
        ];
}
