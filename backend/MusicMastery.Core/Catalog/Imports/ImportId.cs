namespace MusicMastery.Core.Catalog.Imports;

/// <summary>An import's id; ids made later sort later.</summary>
public readonly record struct ImportId(string Value) : IComparable<ImportId>
{
    /// <summary>A new id: 32 hexadecimal digits.</summary>
    public static ImportId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"));

    /// <inheritdoc/>
    public int CompareTo(ImportId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
