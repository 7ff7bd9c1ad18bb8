using GraphQL.DataLoader;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tracks;

/// <summary>Checks what clients ask of a list of tracks, and finds what it refers to.</summary>
public sealed class TrackFilters(CreditedTrackIdsLoader credited, SegmentTrackIdsLoader segments)
{
    private const int LongestName = 200;

    /// <summary>The filter as the index of tracks knows it.</summary>
    /// <param name="where">What the client gave.</param>
    /// <param name="among">Tracks that the list is made of; null for the whole catalog.</param>
    /// <exception cref="InvalidArgumentError">A condition cannot be.</exception>
    public IDataLoaderResult<TrackFilter> Read(
        TrackFilterInput? where,
        IDataLoaderResult<IReadOnlyCollection<TrackId>>? among = null
    )
    {
        var filter = where is null ? TrackFilter.None : Conditions(where);
        List<IDataLoaderResult<IReadOnlyCollection<TrackId>>> sets = among is null ? [] : [among];
        if (where?.ArtistId is { } artist)
        {
            sets.Add(credited.Ids(GlobalId.Artist(artist, "where.artistId")));
        }

        if (where?.SegmentOf is { } seed)
        {
            sets.Add(segments.Ids(GlobalId.Artist(seed, "where.segmentOf")));
        }

        return sets.Count == 0
            ? new Loaded<TrackFilter>(filter)
            : sets.All().Then(found => filter with { Among = InAll(found) });
    }

    private static IReadOnlyCollection<TrackId> InAll(IReadOnlyList<IReadOnlyCollection<TrackId>> sets) =>
        sets.Skip(1).Aggregate(sets[0], (common, set) => [.. common.Intersect(set)]);

    private static TrackFilter Conditions(TrackFilterInput where) =>
        new()
        {
            Popularity = Range(where.Popularity?.Min, where.Popularity?.Max, (0, 100), "where.popularity"),
            ReleaseYear = Range(where.ReleaseYear?.Min, where.ReleaseYear?.Max, (0, 9999), "where.releaseYear"),
            Explicit = where.Explicit,
            HasAudioFeatures = where.HasAudioFeatures,
            Feature =
                where.Feature is { } feature
                && Range(feature.Min, feature.Max, FeatureRange.Of(feature.Feature), "where.feature") is { } range
                    ? (feature.Feature, range)
                    : null,
            NameContains = TitlePart(where.NameContains, "where.nameContains"),
        };

    private static ValueRange? Range(double? min, double? max, (double From, double To)? possible, string argument)
    {
        if (min > max)
        {
            throw new InvalidArgumentError(
                argument,
                $"needs a \"min\" of at most its \"max\", and has {min} and {max}."
            );
        }

        foreach (var (end, value) in new[] { ("min", min), ("max", max) })
        {
            if (possible is var (from, to) && (value < from || value > to))
            {
                throw new InvalidArgumentError($"{argument}.{end}", $"must be from {from} to {to}, and is {value}.");
            }
        }

        return min is null && max is null ? null : new ValueRange(min, max);
    }

    /// <summary>The part of a title to look for, when it is fit to be looked for.</summary>
    /// <exception cref="InvalidArgumentError">It is blank or too long.</exception>
    public static string? TitlePart(string? part, string argument) =>
        part is null || (!string.IsNullOrWhiteSpace(part) && part.Length <= LongestName)
            ? part
            : throw new InvalidArgumentError(argument, $"needs 1 to {LongestName} characters, not all of them spaces.");
}
