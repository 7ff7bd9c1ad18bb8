using MusicMastery.Core.Artists;
using MusicMastery.Sources.Demo.Artists;

namespace MusicMastery.Sources.Demo.Planting;

/// <summary>
/// Good collaborators planted for a featured artist: better followed artists of a similar style who work with several
/// of the artists closest to the featured one, yet never with the featured one.
/// </summary>
/// <param name="Featured">The featured artist.</param>
/// <param name="Collaborators">The planted artists, each with those who can introduce them.</param>
internal sealed record PlantedCollaborators(
    DemoArtist Featured,
    IReadOnlyList<(DemoArtist Artist, IReadOnlyList<DemoArtist> Connectors)> Collaborators
)
{
    private const int CollaboratorsEach = 3;
    private const int Connectors = 7;
    private const int ConnectorsMet = 3;

    /// <summary>Chooses them for every featured artist, in the artists' order.</summary>
    public static IReadOnlyList<PlantedCollaborators> Choose(
        ulong seed,
        IReadOnlyList<DemoArtist> artists,
        IReadOnlyDictionary<ArtistId, IReadOnlyList<DemoArtist>> related
    )
    {
        var random = new DemoRandom(seed, "planted collaborators");
        return
        [
            .. artists
                .Where(artist => artist.IsFeatured)
                .Select(featured => Choose(random, featured, artists, related[featured.Id])),
        ];
    }

    /// <summary>The pairs who must never share a credit, both ways round.</summary>
    public IEnumerable<(ArtistId, ArtistId)> Strangers() =>
        Collaborators.SelectMany(planted =>
            new[] { (Featured.Id, planted.Artist.Id), (planted.Artist.Id, Featured.Id) }
        );

    /// <summary>The pairs who must share tracks: the introduction chains from the featured artist onwards.</summary>
    public IEnumerable<(DemoArtist, DemoArtist)> Partnerships() =>
        Collaborators.SelectMany(planted =>
            planted
                .Connectors.Select(connector => (connector, planted.Artist))
                .Concat(planted.Connectors.Take(ConnectorsMet).Select(connector => (Featured, connector)))
        );

    private static PlantedCollaborators Choose(
        DemoRandom random,
        DemoArtist featured,
        IReadOnlyList<DemoArtist> artists,
        IReadOnlyList<DemoArtist> related
    )
    {
        var chosen = artists
            .Where(other => other.Scene == featured.Scene && other.HasLibrary && other.Id != featured.Id)
            .Where(other => other.Followers >= 1.5 * featured.Followers)
            .OrderBy(other => RelatedArtists.Distance(featured, other))
            .Take(CollaboratorsEach)
            .ToList();
        var closest = related
            .Where(other => other.Scene == featured.Scene && other.HasLibrary)
            .ExceptBy(chosen.Select(artist => artist.Id), artist => artist.Id)
            .ToList();
        return new(
            featured,
            [.. chosen.Select(artist => (artist, (IReadOnlyList<DemoArtist>)random.Sample(closest, Connectors)))]
        );
    }
}
