using MusicMastery.Core.Artists;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Collaborations;

/// <summary>Finds artists the seed artist has not worked with, but somebody close has.</summary>
public sealed class CollaboratorFinder(IArtistStore artists, ITrackStore tracks)
{
    /// <summary>How many of the artists closest to the seed artist may make an introduction.</summary>
    public const int Introducers = 20;

    /// <summary>How many suggestions are kept.</summary>
    public const int Most = 100;

    /// <summary>The recordings of everybody the seed artist has worked with, most popular first, ties by id.</summary>
    public IReadOnlyList<Recording> Circle(ArtistId seed, IReadOnlyList<Recording> library) =>
        Recordings.Of(tracks.CreditedTo(Collaborators(seed, library)).Values.SelectMany(credited => credited));

    /// <summary>
    /// The suggestions in the recommended order: the product of reachability and benefit, largest first, ties by
    /// popularity, then id.
    /// </summary>
    public IReadOnlyList<CollaboratorSuggestion> Find(
        NetworkMembers members,
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<Recording> library,
        IReadOnlyList<Recording> circle,
        IReadOnlySet<ArtistId> excluded
    )
    {
        var seed = members.SeedArtistId;
        var songs = library.Select(recording => recording.Release).ToList();
        var collaborators = Collaborators(seed, library);
        var closest = members.Closest(Introducers);
        var credits = Credits(segment, [.. library, .. circle]);
        var worked = new CreditGraph(credits);
        var chains = new CreditGraph(credits, closest.Select(id => (seed, id, 1.0)));
        var reach = Reachability.From(seed, collaborators, closest, worked);
        var close = closest.ToHashSet();
        var candidates = reach
            .Where(entry => !excluded.Contains(entry.Key) && worked.Neighbours(entry.Key).Any(close.Contains))
            .ToList();
        var audience = new Audience(artists.Find([seed, .. candidates.Select(c => c.Key)]), segment, seed, songs);
        var styles = new StyleMap(segment);
        var easiest = candidates.Select(candidate => candidate.Value).DefaultIfEmpty(1).Max();

        return
        [
            .. candidates
                .Select(candidate =>
                {
                    var distance = styles.Distance(candidate.Key, songs);
                    return new CollaboratorSuggestion
                    {
                        ArtistId = candidate.Key,
                        Rank = 0,
                        WorkedWith = [.. closest.Where(worked.Neighbours(candidate.Key).ToHashSet().Contains)],
                        Reachability = candidate.Value / easiest,
                        Benefit = Benefit.Audience(audience.Ratio(candidate.Key)) * Benefit.Style(distance),
                        IntroductionPath = chains.Path(seed, candidate.Key) ?? [],
                        StyleDistance = distance,
                        Followers = audience.Followers(candidate.Key),
                        Popularity = audience.Popularity(candidate.Key),
                    };
                })
                .OrderByDescending(suggestion => suggestion.Reachability * suggestion.Benefit)
                .ThenByDescending(suggestion => suggestion.Popularity ?? -1)
                .ThenBy(suggestion => suggestion.ArtistId)
                .Take(Most)
                .Select((suggestion, place) => suggestion with { Rank = place + 1 }),
        ];
    }

    private static HashSet<ArtistId> Collaborators(ArtistId seed, IReadOnlyList<Recording> library) =>
        library.SelectMany(recording => recording.ArtistIds).Where(id => id != seed).ToHashSet();

    private static List<IReadOnlyList<ArtistId>> Credits(
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<Recording> recordings
    )
    {
        var counted = recordings.SelectMany(recording => recording.Releases).Select(release => release.Id).ToHashSet();
        return
        [
            .. segment
                .Where(entry => !counted.Contains(entry.Track.Id))
                .Select(entry => entry.Track.ArtistIds)
                .Concat(
                    recordings.DistinctBy(recording => recording.Release.Id).Select(recording => recording.ArtistIds)
                )
                .Where(credit => credit.Count > 1),
        ];
    }
}
