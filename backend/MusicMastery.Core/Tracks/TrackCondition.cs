using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Tracks;

/// <summary>A filter made ready to be held against many rows.</summary>
internal sealed class TrackCondition(TrackFilter filter)
{
    private readonly string? _name = filter.NameContains is { } part ? PlainText.OfTitle(part) : null;

    private readonly ValueRange? _range = filter.Feature is { } feature ? Single(feature.Range) : null;

    public bool Holds(TrackRow row) =>
        (filter.Popularity is null || filter.Popularity.Contains(row.Popularity))
        && (filter.ReleaseYear is null || filter.ReleaseYear.Contains(row.ReleaseYear))
        && (filter.Explicit is null || filter.Explicit == row.Explicit)
        && (filter.HasAudioFeatures is null || filter.HasAudioFeatures == row.HasSound)
        && (_range is null || _range.Contains(row.Value(filter.Feature!.Value.Feature)))
        && (_name is null || row.Name.Contains(_name, StringComparison.Ordinal));

    /// <summary>The range in the precision of the rows, so that a value which equals an end is inside.</summary>
    private static ValueRange Single(ValueRange range) => new((float?)range.Min, (float?)range.Max);
}
