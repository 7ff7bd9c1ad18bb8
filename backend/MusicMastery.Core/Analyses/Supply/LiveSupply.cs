using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>
/// Brings everything from one live source, so that all popularity is on one scale; only how tracks sound may come from
/// another.
/// </summary>
/// <param name="main">Who is asked.</param>
/// <param name="seed">The seed artist.</param>
/// <param name="settings">What the user chose.</param>
/// <param name="before">The segment that the catalog had for the artist; null when it had none.</param>
/// <param name="sounds">Brings how tracks sound.</param>
/// <param name="collection">Asks and keeps.</param>
/// <param name="now">When the segment is said to be collected.</param>
internal sealed class LiveSupply(
    MainSource main,
    Artist seed,
    AnalysisSettings settings,
    CollectedSegment? before,
    SoundSupply sounds,
    Collection collection,
    DateTimeOffset now
) : IAnalysisSupply
{
    private readonly SeedName _seedName = new(seed.Id, main.SeedId);
    private readonly Dictionary<ArtistId, List<RelatedArtist>> _links = [];

    /// <inheritdoc/>
    public IReadOnlyList<SourceGap> Gaps => collection.Gaps;

    /// <inheritdoc/>
    public CollectedSegment? Segment { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>> RelatedTo(IReadOnlyCollection<ArtistId> ids) =>
        ids.Where(_links.ContainsKey).ToDictionary(id => id, IReadOnlyList<RelatedArtist> (id) => _links[id]);

    /// <inheritdoc/>
    public void BringNetwork()
    {
        var missing = AskForRelated([seed.Id], 1);
        if (settings.Degrees > 1 && missing is null or { IsAboutOneThing: true })
        {
            var excluded = settings.ExcludeArtistIds.ToHashSet();
            missing = AskForRelated([.. Related().Where(id => !excluded.Contains(id))], 2) ?? missing;
        }

        if (missing is not null && Related().Count == 0)
        {
            throw AnalysisFailures.OfSource(missing);
        }
    }

    /// <inheritdoc/>
    public void BringSegmentTracks(NetworkMembers members)
    {
        var others = members.OtherIds;
        var found = new OrderedDictionary<TrackId, int>();
        var question = Ask(StageName.SegmentTracks, Capability.SegmentTracks, others.Count, "artists", "their tracks");
        var missing = collection.Ask(
            question,
            asking => _seedName.In(main.Source.Tracks!.SegmentTracks(others, asking)),
            entries =>
            {
                foreach (var track in entries.OfType<CatalogEntry.OfTrack>())
                {
                    if (track.Track.Popularity is { } popularity)
                    {
                        found.TryAdd(track.Track.Id, popularity);
                    }
                }
            }
        );
        if (missing is not null && found.Count == 0)
        {
            throw AnalysisFailures.OfSource(missing);
        }

        Segment = new CollectedSegment
        {
            SeedArtistId = seed.Id,
            NetworkArtistIds = others,
            LibraryTrackIds = [],
            Tracks = [.. found.Select(track => new CollectedTrack(track.Key, track.Value))],
            Provenance = new Provenance(main.Source.Kind, now, main.Source.Terms),
        };

        // What was imported is its owner's, and what was once collected whole is worth more than a part.
        if (
            before?.Provenance.Source is not (SourceKind.File or SourceKind.Demo)
            && (before is null || missing is null)
        )
        {
            collection.Keep(new CatalogEntry.OfSegment(Segment));
        }
    }

    /// <inheritdoc/>
    public void BringAudioFeatures(StageName stage, IReadOnlyList<Track> tracks) => sounds.Bring(stage, tracks);

    /// <inheritdoc/>
    public void BringLibrary() =>
        collection.Ask(
            Ask(StageName.Library, Capability.Discography, 1, "artists", "the artist's own tracks"),
            asking => _seedName.In(main.Source.Tracks!.Discography(main.SeedId, asking))
        );

    private SourceException? AskForRelated(List<ArtistId> ids, int degree) =>
        ids.Count == 0
            ? null
            : collection.Ask(
                Ask(
                    StageName.Network,
                    Capability.RelatedArtists,
                    ids.Count,
                    "artists",
                    degree == 1 ? "related artists" : "artists related to those"
                ),
                asking =>
                    _seedName.In(main.Source.RelatedArtists!.RelatedTo([.. ids.Select(_seedName.AtSource)], asking)),
                entries =>
                {
                    foreach (var link in entries.OfType<CatalogEntry.OfRelatedArtist>().Select(entry => entry.Link))
                    {
                        (_links.TryGetValue(link.From, out var links) ? links : _links[link.From] = []).Add(link);
                    }
                }
            );

    private List<ArtistId> Related() =>
        [.. _links.GetValueOrDefault(seed.Id, []).Take(settings.Neighbours).Select(link => link.To)];

    private Question Ask(StageName stage, Capability capability, int things, string noun, string what) =>
        new(stage, main.Source, capability, things, noun, $"Asking {main.Source.Name} for {what}.");
}
