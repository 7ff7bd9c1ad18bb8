using System.IO.Compression;
using System.Text;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Files;

namespace MusicMastery.Sources.Tests.Files;

/// <summary>A folder to write bundle files into, gone after the test.</summary>
internal sealed class BundleFolder : IDisposable
{
    public const string TrackHeader =
        "id,name,artist_ids,album_id,album_name,popularity,explicit,duration_ms,key,mode,time_signature,"
        + "acousticness,danceability,energy,instrumentalness,liveness,loudness,speechiness,valence,tempo";

    /// <summary>A row with a value in every column.</summary>
    public const string TrackRow =
        "t1,Song,a1;a2,b1,Album,50,1,200000,5,0,4,0.1,0.2,0.3,1.5e-05,0.4,-7.5,0.5,0.6,120.5";

    public static readonly Provenance Provenance = new(SourceKind.File, DateTimeOffset.UnixEpoch, "CC0");

    public string Path { get; } = Directory.CreateTempSubdirectory("music-mastery-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public string Write(string name, params string[] lines) =>
        Write(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    public string Write(string name, byte[] content)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(file, content);
        return file;
    }

    public static byte[] Gzip(params string[] lines)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
        }

        return bytes.ToArray();
    }

    /// <summary>Reads all of one file: its rows, and why it was not read to its end.</summary>
    public static (List<CatalogRow> Rows, string? Problem) Read(string path)
    {
        var rows = new List<CatalogRow>();
        try
        {
            foreach (var row in CatalogFiles.Parts(path, Provenance).SelectMany(part => part.Rows))
            {
                rows.Add(row);
            }
        }
        catch (CatalogPartException problem)
        {
            return (rows, problem.Message);
        }

        return (rows, null);
    }

    public static Track TrackIn(CatalogRow row) => Assert.IsType<CatalogEntry.OfTrack>(row.Entry).Track;

    public static Artist ArtistIn(CatalogRow row) => Assert.IsType<CatalogEntry.OfArtist>(row.Entry).Artist;
}
