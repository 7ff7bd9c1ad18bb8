using MusicMastery.Core.Artists;
using MusicMastery.Sources.Demo.Artists;
using MusicMastery.Sources.Demo.Planting;
using MusicMastery.Sources.Demo.Recordings;
using MusicMastery.Sources.Demo.Sound;

namespace MusicMastery.Sources.Demo;

/// <summary>Makes the demo catalog: the same random seed gives the same catalog on every machine.</summary>
public static class DemoGenerator
{
    /// <summary>The random seed of the catalog that ships with the project.</summary>
    public const ulong ShippedSeed = 7;

    /// <summary>Invents artists, who is related to whom, recordings, credits, sounds, popularity and releases.</summary>
    public static DemoCatalog Generate(ulong seed = ShippedSeed)
    {
        var artists = DemoCast.Draw(seed);
        var related = RelatedArtists.Draw(seed, artists);
        var collaborators = PlantedCollaborators.Choose(seed, artists, related);
        var recordings = Discographies.Draw(seed, artists);
        var credits = Credits.Draw(seed, recordings, related, collaborators);
        var sounds = RecordingSounds.Draw(seed, recordings);
        var appeals = PlantedAppeal.Of(recordings, sounds);
        var overlooked = OverlookedSongs.Choose(seed, recordings, appeals);
        var overlookedNumbers = overlooked.Values.SelectMany(songs => songs).Select(song => song.Number).ToHashSet();
        var popularities = OverlookedSongs.PushDown(
            seed,
            RecordingPopularity.Draw(seed, recordings, appeals),
            recordings,
            overlooked
        );
        var releases = Releases.Draw(seed, recordings, overlookedNumbers);
        var tracks = new DemoTracks(credits, sounds, popularities, overlookedNumbers).Of(seed, releases);
        return new DemoCatalog(
            CatalogArtists.Of(artists, tracks),
            tracks,
            [.. artists.SelectMany(artist => Links(artist, related[artist.Id]))],
            PlantedTruthBuilder.Of(seed, collaborators, overlooked, releases, tracks)
        );
    }

    private static IEnumerable<RelatedArtist> Links(DemoArtist artist, IReadOnlyList<DemoArtist> related) =>
        related.Select((other, index) => new RelatedArtist(artist.Id, other.Id, index + 1, DemoProvenance.Value));
}
