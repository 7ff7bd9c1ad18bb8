namespace MusicMastery.Core.Artists;

/// <summary>An artist's id in this catalog: case-sensitive, compared by ordinal value.</summary>
public readonly record struct ArtistId(string Value) : IComparable<ArtistId>
{
    /// <inheritdoc/>
    public int CompareTo(ArtistId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
