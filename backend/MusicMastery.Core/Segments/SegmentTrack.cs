using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Segments;

/// <summary>A recording in the segment: what a model learns from.</summary>
/// <param name="Track">The recording's chosen release.</param>
/// <param name="Popularity">Its popularity in this segment, 0–100.</param>
/// <param name="Degree">
/// The smallest known distance of a credited artist from the seed artist, 1 or 2; null where the links are not known.
/// </param>
public sealed record SegmentTrack(Track Track, double Popularity, int? Degree = null);
