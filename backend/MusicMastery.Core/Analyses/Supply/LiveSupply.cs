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
/// <param name="artists">The catalog's artists.</param>
/// <param name="sounds">Brings how tracks sound.</param>
/// <param name="collection">Asks and keeps.</param>
/// <param name="now">When the segment is said to be collected.</param>
internal sealed class LiveSupply(
    MainSource main,
    Artist seed,
    AnalysisSettings settings,
    IArtistStore artists,
    SoundSupply sounds,
    Collection collection,
    DateTimeOffset now
) : IAnalysisSupply
{
    private readonly SeedName _seedName = new(seed.Id, main.SeedId);

    /// <inheritdoc/>
    public IReadOnlyList<SourceGap> Gaps => collection.Gaps;

    /// <inheritdoc/>
    public CollectedSegment? Segment { get; private set; }

    /// <inheritdoc/>
    public void BringNetwork()
    {
        var missing = AskForRelated([seed.Id], 1);
        if (missing is null && settings.Degrees > 1)
        {
            var excluded = settings.ExcludeArtistIds.ToHashSet();
            missing = AskForRelated([.. Related().Where(id => !excluded.Contains(id))], 2);
        }

        if (missing is not null && Related().Count == 0)
        {
            throw AnalysisFailures.OfSource(missing);
        }
    }

    /// <inheritdoc/>
    public void BringSegmentTracks(NetworkMembers members)
    {
        List<ArtistId> others = [.. members.ArtistIds.Skip(1)];
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
        collection.Keep(new CatalogEntry.OfSegment(Segment));
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
                    _seedName.In(main.Source.RelatedArtists!.RelatedTo([.. ids.Select(_seedName.AtSource)], asking))
            );

    private List<ArtistId> Related() =>
        [
            .. artists
                .RelatedTo([seed.Id])
                .GetValueOrDefault(seed.Id, [])
                .Take(settings.Neighbours)
                .Select(link => link.To),
        ];

    private Question Ask(StageName stage, Capability capability, int things, string noun, string what) =>
        new(stage, main.Source, capability, things, noun, $"Asking {main.Source.Name} for {what}.");
}
