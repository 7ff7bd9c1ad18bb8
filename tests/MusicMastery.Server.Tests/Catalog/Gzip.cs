using System.IO.Compression;
using System.Text;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>Compresses texts.</summary>
internal static class Gzip
{
    public static byte[] Of(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
