using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Artists;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tracks;

/// <summary>A track as the catalog knows it. What a source did not give is null; missing is never 0.</summary>
[Name("Track")]
[Implements(typeof(INode))]
public sealed class TrackNode(Track track) : INode
{
    /// <summary>Global id.</summary>
    [Id]
    public string Id => GlobalId.Of(track.Id);

    /// <summary>The title.</summary>
    public string Name => track.Name;

    /// <summary>The credited artists, in the order of the credit.</summary>
    public IDataLoaderResult<IReadOnlyList<ArtistNode>> Artists([FromServices] ArtistLoader artists) =>
        artists.Nodes(track.ArtistIds);

    /// <summary>The album's title.</summary>
    public string? AlbumName => track.AlbumName;

    /// <summary>Year, year-month or date (ISO 8601), as far as known.</summary>
    public string? ReleaseDate => track.ReleaseDate;

    /// <summary>Length in milliseconds, above 0.</summary>
    public int? DurationMs => track.DurationMs;

    /// <summary>Whether the source marks the words as explicit.</summary>
    public bool? Explicit => track.Explicit;

    /// <summary>International Standard Recording Code: upper case, no dashes.</summary>
    public string? Isrc => track.Isrc;

    /// <summary>Popularity on the source's scale, 0–100.</summary>
    public int? Popularity => track.Popularity;

    /// <summary>How it sounds; null where no source has the audio features.</summary>
    public AudioFeatures? AudioFeatures => track.AudioFeatures;

    /// <summary>Where the audio features came from, which may be another source than the rest; null where there are none.</summary>
    public Provenance? AudioFeaturesProvenance => track.SoundOrigin;

    /// <summary>Ids at the sources that know this track.</summary>
    public IReadOnlyList<ExternalId> ExternalIds =>
        SourceIds.Of(isArtist: false, track.Id.Value, track.Provenance.Source) is [_, ..] known
            ? known
            : [new ExternalId(track.Provenance.Source, track.Id.Value)];

    /// <summary>Where the entry came from.</summary>
    public Provenance Provenance => track.Provenance;

    internal static TrackNode? OrNull(Track? track) => track is null ? null : new TrackNode(track);
}
