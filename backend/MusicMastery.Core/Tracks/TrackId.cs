namespace MusicMastery.Core.Tracks;

/// <summary>A track's id in this catalog: case-sensitive, compared by ordinal value.</summary>
public readonly record struct TrackId(string Value) : IComparable<TrackId>
{
    /// <inheritdoc/>
    public int CompareTo(TrackId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
