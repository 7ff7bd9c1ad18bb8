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

    /// <summary>Everybody credited on a recording beside the seed artist.</summary>
    public static IReadOnlySet<ArtistId> Collaborators(ArtistId seed, IReadOnlyList<Recording> library) =>
        library.SelectMany(recording => recording.ArtistIds).Where(id => id != seed).ToHashSet();

    /// <summary>The recordings of everybody the seed artist has worked with, most popular first, ties by id.</summary>
    public IReadOnlyList<Recording> Circle(ArtistId seed, IReadOnlyList<Recording> library) =>
        Recordings.Of(tracks.CreditedTo([.. Collaborators(seed, library)]).Values.SelectMany(credited => credited));

    /// <summary>Who comes into question, from what an analysis has read.</summary>
    public CollaboratorSearch Search(
        NetworkMembers members,
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<Recording> library,
        IReadOnlyList<Recording> circle,
        IReadOnlySet<ArtistId> excluded
    ) => new(artists, members, segment, library, circle, excluded);

    /// <summary>The first <see cref="Most"/> suggestions in the recommended order, with path and stability.</summary>
    /// <param name="search">Who comes into question.</param>
    /// <param name="members">The network.</param>
    /// <param name="randomSeed">The random seed of the resamples that tell stability.</param>
    public static IReadOnlyList<CollaboratorSuggestion> Find(
        CollaboratorSearch search,
        NetworkMembers members,
        int randomSeed
    )
    {
        var stability = SuggestionStability.Of(search, members.OtherIds, randomSeed);
        return
        [
            .. search
                .Suggestions()
                .Take(Most)
                .Select(suggestion =>
                    suggestion with
                    {
                        IntroductionPath = Introduction.Path(search, suggestion.ArtistId),
                        Stability = stability[suggestion.ArtistId],
                    }
                ),
        ];
    }
}
