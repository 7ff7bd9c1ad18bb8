using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Hosting;
using MusicMastery.Sources.Files;

namespace MusicMastery.Server.Predictions;

/// <summary>The tracks and segments of a bundle, held in memory: measuring needs no database.</summary>
public sealed class BundleCatalog : ITrackStore, ISegmentStore
{
    private const int FewestOwnTracks = 20;

    private readonly Dictionary<TrackId, Track> _tracks = [];
    private readonly Dictionary<ArtistId, List<Track>> _credits = [];
    private readonly List<CollectedSegment> _segments = [];

    private readonly Lazy<IReadOnlyList<SampledTrack>> _sample;

    private BundleCatalog() => _sample = new(DrawSample);

    /// <summary>What the bundle says of artists.</summary>
    public BundleArtists Artists { get; } = new();

    /// <summary>Reads a bundle; says on <paramref name="notes"/> how many rows were refused.</summary>
    /// <exception cref="CommandException">A file cannot be read, or there is neither a segment nor a link.</exception>
    public static BundleCatalog Read(string path, TextWriter notes)
    {
        var bundle = new BundleCatalog();
        foreach (var part in CatalogFiles.Parts(path, new Provenance(SourceKind.File, DateTimeOffset.UnixEpoch)))
        {
            var refused = 0;
            try
            {
                foreach (var row in part.Rows)
                {
                    refused += row.Refusal is null ? 0 : 1;
                    bundle.Add(row.Entry);
                }
            }
            catch (CatalogPartException problem)
            {
                throw new CommandException($"{part.Name}: {problem.Message}", problem);
            }

            if (refused > 0)
            {
                notes.WriteLine($"{part.Name}: {refused} rows refused; import says why.");
            }
        }

        return bundle.SeedArtistIds().Count > 0
            ? bundle
            : throw new CommandException(
                $"{path} has neither a segments.jsonl with a segment nor a links.csv with related artists who have "
                    + "tracks: there is nothing to evaluate."
            );
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<TrackId, Track> Find(IReadOnlyCollection<TrackId> ids) =>
        ids.Where(_tracks.ContainsKey).Distinct().ToDictionary(id => id, id => _tracks[id]);

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, IReadOnlyList<Track>> CreditedTo(IReadOnlyCollection<ArtistId> artistIds) =>
        artistIds
            .Where(_credits.ContainsKey)
            .Distinct()
            .ToDictionary(
                id => id,
                IReadOnlyList<Track> (id) =>
                    [.. _credits[id].OrderByDescending(track => track.Popularity).ThenBy(track => track.Id)]
            );

    /// <inheritdoc/>
    public CollectedSegment? Find(ArtistId seedArtistId) =>
        _segments.Find(segment => segment.SeedArtistId == seedArtistId);

    /// <summary>The sample without everybody an analysis of the seed artist learns from or judges.</summary>
    public IReadOnlyList<SampledTrack> Elsewhere(ArtistId seed, IReadOnlyList<SegmentTrack> segment) =>
        _sample.Value.Without((HashSet<ArtistId>)[seed, .. segment.SelectMany(entry => entry.Track.ArtistIds)]);

    /// <summary>
    /// Every artist that a segment was collected for, in the order of the file; where no segment was, every artist with
    /// related artists and enough tracks of its own, by id.
    /// </summary>
    public IReadOnlyList<ArtistId> SeedArtistIds() =>
        _segments.Count > 0
            ? [.. _segments.Select(segment => segment.SeedArtistId)]
            :
            [
                .. Artists
                    .WithRelated()
                    .Where(id => _credits.GetValueOrDefault(id, []).Count >= FewestOwnTracks)
                    .Order(),
            ];

    /// <summary>What an analysis of the seed artist would learn from.</summary>
    public IReadOnlyList<SegmentTrack> Segment(ArtistId seed)
    {
        var settings = new AnalysisSettings();
        var collected = Find(seed);
        var members = new NetworkBuilder(Artists).Find(seed, settings, collected);
        var segment = new SegmentCollector(this).Collect(members, settings, collected);
        return [.. segment.Where(entry => entry.Track.AudioFeatures is not null)];
    }

    /// <summary>Every track that credits the seed artist and can be judged, each for itself, by id.</summary>
    public IReadOnlyList<Recording> Library(ArtistId seed) =>
        [
            .. _credits
                .GetValueOrDefault(seed, [])
                .Where(track => track is { AudioFeatures: not null, Popularity: not null })
                .OrderBy(track => track.Id)
                .Select(track => new Recording(track, [])),
        ];

    private IReadOnlyList<SampledTrack> DrawSample()
    {
        var chosen = CatalogSample.Choose(_credits.Select(credit => (credit.Key, credit.Value.Count)));
        return CatalogSample.Of(chosen.SelectMany(artist => _credits[artist]));
    }

    private void Add(CatalogEntry? entry)
    {
        Artists.Add(entry);
        if (entry is CatalogEntry.OfSegment { Segment: var segment })
        {
            _segments.Add(segment);
        }

        if (entry is CatalogEntry.OfTrack { Track: var track } && _tracks.TryAdd(track.Id, track))
        {
            foreach (var artist in track.ArtistIds.Distinct())
            {
                if (!_credits.TryGetValue(artist, out var credited))
                {
                    _credits[artist] = credited = [];
                }

                credited.Add(track);
            }
        }
    }
}
