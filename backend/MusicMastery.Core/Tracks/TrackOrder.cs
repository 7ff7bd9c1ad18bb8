namespace MusicMastery.Core.Tracks;

/// <summary>
/// An order of tracks. Ties stand by id; tracks whose value is not known stand last, whichever way it goes.
/// </summary>
public sealed record TrackOrder(TrackOrderField Field, OrderDirection Direction)
{
    /// <summary>Most popular first.</summary>
    public static readonly TrackOrder Usual = new(TrackOrderField.Popularity, OrderDirection.Desc);
}

/// <summary>What tracks can be ordered by.</summary>
public enum TrackOrderField
{
    /// <summary>Popularity on the source's scale.</summary>
    Popularity,

    /// <summary>The title, without regard to case, accents and punctuation.</summary>
    Name,

    /// <summary>The day of the release; of a bare year or month its beginning.</summary>
    ReleaseDate,

    /// <summary>Length.</summary>
    Duration,
}

/// <summary>Which end comes first.</summary>
public enum OrderDirection
{
    /// <summary>Smallest, earliest or A first.</summary>
    Asc,

    /// <summary>Largest, latest or Z first.</summary>
    Desc,
}
