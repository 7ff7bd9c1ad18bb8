namespace MusicMastery.Core.Analyses;

/// <summary>An analysis's id; ids made later sort later.</summary>
public readonly record struct AnalysisId(string Value) : IComparable<AnalysisId>
{
    /// <summary>A new id.</summary>
    public static AnalysisId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"));

    /// <inheritdoc/>
    public int CompareTo(AnalysisId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
