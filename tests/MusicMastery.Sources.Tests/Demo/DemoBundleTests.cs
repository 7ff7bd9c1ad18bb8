using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using MusicMastery.Sources.Demo;

namespace MusicMastery.Sources.Tests.Demo;

public class DemoBundleTests
{
    private static readonly string s_folder = Path.Combine(Shipped.Root, "Data", "demo");

    [Fact]
    public void ShippedFiles_Should_BeWhatTheGeneratorWrites_When_GeneratedAgain()
    {
        foreach (var (name, content) in DemoBundle.Files(DemoGenerator.Generate()))
        {
            Assert.True(
                content.AsSpan().SequenceEqual(Uncompressed(Path.Combine(s_folder, name))),
                $"{name} differs from what the generator makes; write it again with: "
                    + "node scripts/server.mjs demo --out Data/demo"
            );
        }
    }

    [Fact]
    public void Catalog_Should_BeTheSame_When_GeneratedTwice() =>
        Assert.Equal(
            DemoBundle.Files(Shipped.Catalog).Select(file => Convert.ToHexString(SHA256.HashData(file.Content))),
            DemoBundle
                .Files(DemoGenerator.Generate(Shipped.Truth.RandomSeed))
                .Select(file => Convert.ToHexString(SHA256.HashData(file.Content)))
        );

    [Fact]
    public void Table_Should_HoldNoFormula_When_ANameLooksLikeOne()
    {
        var artist = Shipped.Catalog.Artists[0] with { Name = "=cmd|' /C calc'!A0", Genres = ["@home"] };
        var track = Shipped.Catalog.Tracks[0] with { Name = "+44", AlbumName = "-" };
        var files = DemoBundle.Files(Shipped.Catalog with { Artists = [artist], Tracks = [track] });

        Assert.Contains(",'=cmd|' /C calc'!A0,", TextOf("artists.csv.gz"), StringComparison.Ordinal);
        Assert.Contains(",'@home\n", TextOf("artists.csv.gz"), StringComparison.Ordinal);
        Assert.Contains(",'+44,", TextOf("tracks.csv.gz"), StringComparison.Ordinal);
        Assert.Contains(",'-,", TextOf("tracks.csv.gz"), StringComparison.Ordinal);

        string TextOf(string name) => Encoding.UTF8.GetString(files.Single(file => file.Name == name).Content);
    }

    [Fact]
    public void Write_Should_KeepEveryByte_When_FolderIsNew()
    {
        var folder = Directory.CreateTempSubdirectory("music-mastery-demo-");
        try
        {
            var target = Path.Combine(folder.FullName, "new");
            DemoBundle.Write(Shipped.Catalog, target);
            foreach (var (name, content) in DemoBundle.Files(Shipped.Catalog))
            {
                Assert.Equal(content, Uncompressed(Path.Combine(target, name)));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Catalog_Should_Differ_When_RandomSeedDiffers()
    {
        var other = DemoGenerator.Generate(1);
        Assert.NotEqual(Shipped.Catalog.Tracks[0].DurationMs, other.Tracks[0].DurationMs);
        Assert.NotEqual(
            Shipped.Catalog.Artists.Select(artist => artist.Name),
            other.Artists.Select(artist => artist.Name)
        );
    }

    [Fact]
    public void ShippedFiles_Should_StaySmall_When_CheckedIn() =>
        Assert.InRange(new DirectoryInfo(s_folder).GetFiles().Sum(file => file.Length), 100_000, 1_200_000);

    private static byte[] Uncompressed(string path)
    {
        if (!path.EndsWith(".gz", StringComparison.Ordinal))
        {
            return File.ReadAllBytes(path);
        }

        using var content = new MemoryStream();
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        gzip.CopyTo(content);
        return content.ToArray();
    }
}
