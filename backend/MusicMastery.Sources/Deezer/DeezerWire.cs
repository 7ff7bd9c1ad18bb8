using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Deezer;

/// <summary>A page of a list.</summary>
internal sealed record DeezerPage<T>(WireList<T> Data, string? Next = null) : IWireFaults
    where T : class
{
    IEnumerable<string> IWireFaults.Faults => ((IWireFaults)Data).Faults;
}

/// <summary>An artist.</summary>
internal sealed record DeezerArtist
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public int? NbFan { get; init; }

    public string? PictureMedium { get; init; }
}

/// <summary>A track in a list: enough to ask for it.</summary>
internal sealed record DeezerTrackName
{
    public required long Id { get; init; }
}

/// <summary>An album in a list.</summary>
internal sealed record DeezerAlbumName
{
    public required long Id { get; init; }
}

/// <summary>A track.</summary>
internal sealed record DeezerTrack : IWireFaults
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    public string? Isrc { get; init; }

    /// <summary>In seconds.</summary>
    public int? Duration { get; init; }

    /// <summary>0–1,000,000.</summary>
    public int? Rank { get; init; }

    public bool? ExplicitLyrics { get; init; }

    public string? ReleaseDate { get; init; }

    public WireList<DeezerArtist>? Contributors { get; init; }

    public DeezerArtist? Artist { get; init; }

    public DeezerAlbum? Album { get; init; }

    IEnumerable<string> IWireFaults.Faults => Contributors is IWireFaults list ? list.Faults : [];
}

/// <summary>The album of a track.</summary>
internal sealed record DeezerAlbum(long? Id = null, string? Title = null);
