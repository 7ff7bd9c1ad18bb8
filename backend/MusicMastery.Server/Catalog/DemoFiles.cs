using System.Text.Json;
using MusicMastery.Core.Artists;

namespace MusicMastery.Server.Catalog;

/// <summary>The demo catalog as it ships with the program.</summary>
public sealed class DemoFiles
{
    private readonly Lazy<IReadOnlyList<ArtistId>> _featured;

    /// <summary>The demo catalog in this folder.</summary>
    public DemoFiles(string folder)
    {
        Folder = folder;
        _featured = new(ReadFeatured);
    }

    /// <summary>The folder of the bundle.</summary>
    public string Folder { get; }

    /// <summary>The artists that show it best, best first; none when the files are not there.</summary>
    public IReadOnlyList<ArtistId> FeaturedArtistIds => _featured.Value;

    private List<ArtistId> ReadFeatured()
    {
        var file = Path.Combine(Folder, "planted.json");
        if (!File.Exists(file))
        {
            return [];
        }

        using var planted = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. planted
                .RootElement.GetProperty("featuredArtists")
                .EnumerateArray()
                .Select(artist => new ArtistId(artist.GetProperty("artistId").GetString()!)),
        ];
    }
}
