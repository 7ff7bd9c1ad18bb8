using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Sources;

/// <summary>
/// A source that is asked over the network while an analysis runs: what it is called, under which terms, and who answers
/// for each thing it can give.
/// </summary>
public sealed record LiveSource
{
    /// <summary>Which.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Under which terms its data may be used, in a sentence or two.</summary>
    public required string Terms { get; init; }

    /// <summary>Where the terms are written.</summary>
    public required string TermsUrl { get; init; }

    /// <summary>The services behind it, by the names under which their answers are kept.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>What it can give now: every capability, in their order.</summary>
    public required Func<IReadOnlyList<SourceCapability>> Capabilities { get; init; }

    /// <summary>Finds out, where that takes asking, what it can give; null where it is known.</summary>
    public Func<Asking, Task>? Probe { get; init; }

    /// <summary>The hosts from which a browser gets the pictures it names; none while it is not set up.</summary>
    public IReadOnlyList<string> PictureHosts { get; init; } = [];

    /// <summary>Finds artists; null while it is not set up.</summary>
    public IArtistSource? Artists { get; init; }

    /// <summary>Says who is related to whom; null while it is not set up.</summary>
    public IRelatedArtistSource? RelatedArtists { get; init; }

    /// <summary>Gives tracks; null while it is not set up.</summary>
    public ITrackSource? Tracks { get; init; }

    /// <summary>Says how tracks sound; null while it is not set up.</summary>
    public IAudioFeatureSource? AudioFeatures { get; init; }

    /// <summary>Gives playlists; null where it has none.</summary>
    public IPlaylistSource? Playlists { get; init; }

    /// <summary>How it stands with one capability.</summary>
    public SourceCapability Of(Capability capability) => Capabilities().First(offer => offer.Capability == capability);

    /// <summary>
    /// Whether it is set up to give all of these, be it in trouble now or not: what it answered before is still at hand.
    /// </summary>
    public bool IsSetUpFor(params IReadOnlyList<Capability> capabilities) =>
        Artists is not null && capabilities.All(capability => Of(capability).State != CapabilityState.ClosedToThisApp);

    /// <summary>Whether it can give all of these now.</summary>
    public bool Offers(params IReadOnlyList<Capability> capabilities) =>
        capabilities.All(capability => Of(capability).State == CapabilityState.Available);
}

/// <summary>Finds artists.</summary>
public interface IArtistSource
{
    /// <summary>Artists whose name is like the text, best first.</summary>
    /// <exception cref="SourceException">It could not be asked.</exception>
    Task<IReadOnlyList<Artist>> Search(string text, int limit, Asking asking);

    /// <summary>The artist that this or another source knows by this id; null when the source knows none.</summary>
    /// <exception cref="SourceException">It could not be asked.</exception>
    Task<Artist?> Find(ExternalId id, Asking asking);
}

/// <summary>Says who is related to whom.</summary>
public interface IRelatedArtistSource
{
    /// <summary>The artists related to each of these, in answers as they come; each names the artists and the links.</summary>
    /// <exception cref="SourceException">It cannot be asked any more.</exception>
    IAsyncEnumerable<SourceAnswer> RelatedTo(IReadOnlyList<ArtistId> artistIds, Asking asking);
}

/// <summary>Gives tracks.</summary>
public interface ITrackSource
{
    /// <summary>
    /// Tracks of the market that these artists make, with their popularity: by themselves or, where the source recommends
    /// tracks, by others too. One answer for each artist, in their order.
    /// </summary>
    /// <exception cref="SourceException">It cannot be asked any more.</exception>
    IAsyncEnumerable<SourceAnswer> SegmentTracks(IReadOnlyList<ArtistId> artistIds, Asking asking);

    /// <summary>All tracks of one artist, with their popularity where the source has it, in answers as they come.</summary>
    /// <exception cref="SourceException">It cannot be asked any more.</exception>
    IAsyncEnumerable<SourceAnswer> Discography(ArtistId artistId, Asking asking);
}

/// <summary>Gives playlists.</summary>
public interface IPlaylistSource
{
    /// <summary>The tracks of a playlist, in answers as they come.</summary>
    /// <exception cref="SourceException">It cannot be asked any more.</exception>
    IAsyncEnumerable<SourceAnswer> Playlist(string id, Asking asking);
}

/// <summary>Says how tracks sound.</summary>
public interface IAudioFeatureSource
{
    /// <summary>
    /// How the tracks sound, in answers as they come; a track that the source does not know is in no answer's entries and
    /// still counts as answered.
    /// </summary>
    /// <exception cref="SourceException">It cannot be asked any more.</exception>
    IAsyncEnumerable<SourceAnswer> AudioFeaturesOf(IReadOnlyList<Track> tracks, Asking asking);
}
