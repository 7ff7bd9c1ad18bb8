using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Artists;

/// <summary>An artist as the catalog knows it. What a source did not give stays null; missing is never 0.</summary>
public sealed record Artist
{
    /// <summary>The artist's id in this catalog.</summary>
    public required ArtistId Id { get; init; }

    /// <summary>The name; null where a source gave only an id.</summary>
    public string? Name { get; init; }

    /// <summary>What tells this artist from others of the same name.</summary>
    public string? Disambiguation { get; init; }

    /// <summary>Genres in the source's words.</summary>
    public IReadOnlyList<string> Genres { get; init; } = [];

    /// <summary>Followers at the source, at least 0.</summary>
    public int? Followers { get; init; }

    /// <summary>Popularity on the source's scale, 0–100.</summary>
    public int? Popularity { get; init; }

    /// <summary>Address of a picture.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Ids at the sources that know this artist.</summary>
    public IReadOnlyList<ExternalId> ExternalIds { get; init; } = [];

    /// <summary>Where the entry came from.</summary>
    public required Provenance Provenance { get; init; }
}
