using System.ComponentModel;
using GraphQL;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Server.Tracks;

/// <summary>Which tracks to list: those that fulfil every condition set. A track whose value is unknown is in no range.</summary>
[Name("TrackFilter")]
public sealed record TrackFilterInput
{
    /// <summary>Tracks that credit this artist, by global id.</summary>
    [Id]
    public string? ArtistId { get; init; }

    /// <summary>
    /// Tracks in the market segment of this artist's latest completed analysis, by global id; none when there is no such
    /// analysis.
    /// </summary>
    [Id]
    public string? SegmentOf { get; init; }

    /// <summary>Popularity on the source's scale, 0–100.</summary>
    public IntRange? Popularity { get; init; }

    /// <summary>The year of the release, 0–9999.</summary>
    public IntRange? ReleaseYear { get; init; }

    /// <summary>Whether the source marks the words as explicit.</summary>
    public bool? Explicit { get; init; }

    /// <summary>Whether a source has the audio features.</summary>
    public bool? HasAudioFeatures { get; init; }

    /// <summary>An audio feature and its range.</summary>
    public AudioFeatureRange? Feature { get; init; }

    /// <summary>A part of the title, 1–200 characters; case, accents and punctuation do not count.</summary>
    public string? NameContains { get; init; }
}

/// <summary>A range of whole numbers, both ends included; an unset end is open.</summary>
public sealed record IntRange
{
    /// <summary>The smallest value.</summary>
    public int? Min { get; init; }

    /// <summary>The largest value, at least the smallest.</summary>
    public int? Max { get; init; }
}

/// <summary>A range of an audio feature, both ends included; an unset end is open.</summary>
public sealed record AudioFeatureRange
{
    /// <summary>The audio feature.</summary>
    public required AudioFeature Feature { get; init; }

    /// <summary>The smallest value, in the feature's own unit.</summary>
    public double? Min { get; init; }

    /// <summary>The largest value, in the feature's own unit, at least the smallest.</summary>
    public double? Max { get; init; }
}

/// <summary>In which order to list tracks. Ties stand by id; tracks whose value is unknown stand last either way.</summary>
[Name("TrackOrder")]
public sealed record TrackOrderInput
{
    /// <summary>What to order by.</summary>
    public required TrackOrderField Field { get; init; }

    /// <summary>Which end comes first.</summary>
    [DefaultValue(OrderDirection.Desc)]
    public OrderDirection Direction { get; init; } = OrderDirection.Desc;

    /// <summary>As the index of tracks knows it; most popular first when unset.</summary>
    internal static TrackOrder Read(TrackOrderInput? order) =>
        order is null ? TrackOrder.Usual : new TrackOrder(order.Field, order.Direction);
}
