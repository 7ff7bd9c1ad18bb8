namespace MusicMastery.Core.Catalog;

/// <summary>Where a catalog entry came from.</summary>
public enum SourceKind
{
    /// <summary>The invented catalog that ships with the project.</summary>
    Demo,

    /// <summary>A file the operator imported.</summary>
    File,

    /// <summary>The Spotify Web API.</summary>
    Spotify,

    /// <summary>MusicBrainz and ListenBrainz together.</summary>
    OpenMusic,

    /// <summary>Deezer.</summary>
    Deezer,

    /// <summary>ReccoBeats, which says how tracks sound and nothing else.</summary>
    ReccoBeats,
}
