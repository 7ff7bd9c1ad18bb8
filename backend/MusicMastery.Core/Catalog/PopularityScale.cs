namespace MusicMastery.Core.Catalog;

/// <summary>
/// Popularity means something else at each service, though every one is written as 0–100. Figures of two scales are
/// never compared, and never learnt from together.
/// </summary>
public enum PopularityScale
{
    /// <summary>Invented, as the demo catalog has it.</summary>
    Demo,

    /// <summary>Spotify's: recent plays. Files of tracks carry it too.</summary>
    Spotify,

    /// <summary>ListenBrainz's listeners, on a logarithmic scale.</summary>
    OpenMusic,

    /// <summary>Deezer's rank.</summary>
    Deezer,
}

/// <summary>Tells the scales apart.</summary>
public static class PopularityScales
{
    /// <summary>The scale on which this source gives popularity.</summary>
    public static PopularityScale Scale(this SourceKind source) =>
        source switch
        {
            SourceKind.Demo => PopularityScale.Demo,
            SourceKind.OpenMusic => PopularityScale.OpenMusic,
            SourceKind.Deezer => PopularityScale.Deezer,
            _ => PopularityScale.Spotify,
        };
}
