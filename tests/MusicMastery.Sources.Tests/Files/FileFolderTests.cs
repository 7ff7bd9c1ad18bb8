using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files;

namespace MusicMastery.Sources.Tests.Files;

/// <summary>Folders that hold files of several formats, and files that are of none.</summary>
public sealed class FileFolderTests : IDisposable
{
    private const string Id = "45tIt06XoI0Iio4LBEVpls";

    private readonly BundleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Parts_Should_SayWhatEachFileWasTakenFor_When_AFolderHoldsSeveralFormats()
    {
        WriteEach();

        Assert.Equal(
            [
                ("artists.csv", "Spotify dataset (600k): artists"),
                ("a.csv", "Catalog bundle: artists"),
                ("links.csv.gz", "Catalog bundle: links"),
                ("dict_artists.json", "Spotify dataset (600k): related artists"),
                ("liked.csv", "Exportify"),
                ("tracks.csv", "Catalog bundle: tracks"),
                ("b.csv", "Spotify dataset (600k): tracks"),
                ("spotify_songs.csv", "Songs of playlists (TidyTuesday)"),
                ("dataset.csv", "Spotify tracks by genre (114k)"),
                ("segments.jsonl", "Catalog bundle: segments"),
            ],
            Parts().Where(part => part.Skipped is null).Select(part => (part.Name, part.Format))
        );
        Assert.All(Parts(), part => Assert.All(part.Rows, row => Assert.Null(row.Refusal)));
    }

    [Fact]
    public void File_Should_BeTakenForTheSame_When_ItIsNamedByItselfAndOtherwise()
    {
        WriteEach();
        var inFolder = Parts().Where(part => part.Skipped is null).ToDictionary(part => part.Name, part => part.Format);
        foreach (var (name, format) in inFolder)
        {
            var upload = Path.Combine(_folder.Path, "upload");
            File.Copy(Path.Combine(_folder.Path, name), upload, overwrite: true);

            Assert.Equal(format, Assert.Single(CatalogFiles.Parts(upload, BundleFolder.Provenance)).Format);
        }
    }

    [Fact]
    public void File_Should_BeSkippedWithTheReason_When_ItIsNoneAndHasNoNameOfOne()
    {
        _folder.Write("tracks.csv", BundleFolder.TrackHeader, BundleFolder.TrackRow);
        _folder.Write("tracks.csv.gz", BundleFolder.Gzip("other"));
        _folder.Write("models.csv", "seed_artist_id,method,auc", "a,b,0.6");
        _folder.Write("planted.json", "{\"featuredArtists\":[]}");
        _folder.Write("package.json", "{\"name\":[\"a\"]}");
        _folder.Write("README.md", "id,name");

        var parts = Parts();

        Assert.Equal(["tracks.csv", "models.csv", "tracks.csv.gz"], parts.Select(part => part.Name));
        Assert.Contains("not that of a known file", parts[1].Skipped, StringComparison.Ordinal);
        Assert.Contains("tracks.csv stands beside it", parts[2].Skipped, StringComparison.Ordinal);
        Assert.All(parts.Skip(1), part => Assert.Empty(part.Rows));
    }

    [Theory]
    [InlineData("tracks.csv")]
    [InlineData("artists.csv")]
    [InlineData("links.csv")]
    [InlineData("dict_artists.json")]
    public void File_Should_BeAProblem_When_ItsNameIsOfOneAndItsContentIsNot(string name)
    {
        _folder.Write("liked.csv", "Track URI,Track Name,Artist Name(s)", $"spotify:track:{Id},Song,Argy");
        _folder.Write(name, name.EndsWith(".json", StringComparison.Ordinal) ? "{\"a\":1}" : "id,title");

        var broken = Parts().Single(part => part.Name == name);

        Assert.Null(broken.Skipped);
        Assert.Throws<CatalogPartException>(() => broken.Rows.Count());
    }

    [Fact]
    public void Reason_Should_ListTheFormatsAndWhatTheNearestLacks_When_TheHeaderIsUnknown()
    {
        var problem = Problem("track_id,artists,track_name,energy", "a,b,c,1");

        Assert.Contains(
            "Nearest is \"Spotify tracks by genre (114k)\": it lacks album_name, popularity.",
            problem,
            StringComparison.Ordinal
        );
        Assert.Contains("\"Exportify\"", problem, StringComparison.Ordinal);
        Assert.Contains("\"Catalog bundle: tracks\"", problem, StringComparison.Ordinal);
        Assert.Contains("docs/files.md", problem, StringComparison.Ordinal);
        Assert.Contains("none of the columns", Problem("a,b", "1,2"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_Should_SayWhatToDo_When_TheHeaderIsUnknownInAWayPeopleMeet()
    {
        Assert.Contains("with commas", Problem("id;name;followers", "1;2;3"), StringComparison.Ordinal);
        Assert.Contains("with commas", Problem("id\tname\tfollowers", "1\t2\t3"), StringComparison.Ordinal);
        Assert.Contains(
            "choose English",
            Problem("\"Track-URI\",\"Track-Name\",\"Künstlername(n)\"", "\"spotify:track:1\",\"a\",\"b\""),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Columns_Should_BeFoundByName_When_TheirOrderIsAnotherAndThereAreMore()
    {
        var file = _folder.Write(
            "x.csv",
            "\uFEFFnote,tempo,track_name,,album_name,popularity,Unnamed: 0,artists,track_id,\r",
            "\"a\r\nb\",0,\"Two\r\nlines\",,Album,0,7,Argy,t,\r"
        );

        var (rows, problem) = BundleFolder.Read(file);

        Assert.Null(problem);
        var track = BundleFolder.TrackIn(Assert.Single(rows));
        Assert.Equal(
            ("t", "Two\r\nlines", "Album", 0),
            (track.Id.Value, track.Name, track.AlbumName, track.Popularity)
        );
    }

    private void WriteEach()
    {
        _folder.Write("artists.csv", "id,followers,genres,name,popularity", $"{Id},12.0,['pop'],Uli,3");
        _folder.Write("a.csv", "id,name,followers", "a1,One,5");
        _folder.Write("links.csv.gz", BundleFolder.Gzip("artist_id,related_artist_id,rank", "a1,a2,1"));
        _folder.Write("dict_artists.json", $"{{\"{Id}\":[\"{Id[1..]}x\"]}}");
        _folder.Write("liked.csv", "Track URI,Track Name,Artist Name(s)", $"spotify:track:{Id},Song,Argy");
        _folder.Write("tracks.csv", BundleFolder.TrackHeader, BundleFolder.TrackRow);
        _folder.Write("b.csv", "id,name,popularity,artists,id_artists", $"{Id},Song,3,['Uli'],['{Id}']");
        _folder.Write("spotify_songs.csv", "track_id,track_name,track_artist,track_popularity", $"{Id},Song,Uli,3");
        _folder.Write(
            "dataset.csv",
            ",track_id,artists,album_name,track_name,popularity,track_genre",
            $"0,{Id},Uli,Album,Song,3,pop"
        );
        _folder.Write(
            "segments.jsonl",
            """{"seedArtistId":"s","networkArtistIds":["a"],"recommendedTrackIds":["t"],"recommendedPopularity":[5]}"""
        );
        _folder.Write("models.csv", "seed_artist_id,method,auc", "a,b,0.6");
    }

    private string Problem(params string[] lines) => BundleFolder.Read(_folder.Write("x.csv", lines)).Problem!;

    private IReadOnlyList<CatalogPart> Parts() => CatalogFiles.Parts(_folder.Path, BundleFolder.Provenance);
}
