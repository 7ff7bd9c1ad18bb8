using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>Files that were made for other tools, through the command and into a real database.</summary>
public sealed class ForeignFilesTests : IDisposable
{
    private const string Sound = "0.645,0.445,0,-13.338,1,0.451,0.674,0.744,0.151,0.127,104.851,3";
    private const string SoundColumns =
        "danceability,energy,key,loudness,mode,speechiness,acousticness,instrumentalness,liveness,valence,tempo,time_signature";

    private const string Uli = "45tIt06XoI0Iio4LBEVpls";
    private const string Ali = "14jtPCOoNZwquk5wd9DxrY";
    private const string Song = "35iwgR4jXetI318WEWsa1Q";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Catalog_Should_HoldWhatAllFilesSayTogether_When_AFolderHasSeveralFormats()
    {
        _folder.Write("in/artists.csv", $"id,followers,genres,name,popularity\n{Uli},12.0,\"['pop', 'r&b']\",Uli,3\n");
        _folder.Write(
            "in/tracks.csv",
            $"id,name,popularity,duration_ms,explicit,artists,id_artists,release_date,{SoundColumns}\n"
                + $"{Song},Carve,6,126903,0,\"['Uli', \"\"Ali's\"\"]\",\"['{Uli}', '{Ali}']\",1922,{Sound}\n"
        );
        _folder.Write("in/dict_artists.json", $"{{\"{Uli}\": [\"{Ali}\"]}}");
        _folder.Write(
            "in/dataset.csv",
            $",track_id,artists,album_name,track_name,popularity,duration_ms,explicit,{SoundColumns},track_genre\n"
                + $"0,{Song},Uli;Ali's,Album,Carve,6,126903,True,{Sound},acoustic\n"
                + $"1,{Song},Uli;Ali's,Album,Carve,6,126903,True,{Sound},pop\n"
                + $"2,other,Zäyn,Album,Other,0,1,False,{Sound},pop\n"
        );
        _folder.Write(
            "in/liked.csv",
            "\uFEFFTrack URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity\r\n"
                + $"spotify:track:{Song},Carve,Album,Uli;Ali's,1922-02-22,126903,0\r\n"
                + "spotify:local:Uli:Demos:First:211,First,Demos,Uli,,211000,0\r\n"
        );
        _folder.Write("in/notes.csv", "a,b\n1,2\n");

        var (code, report) = await ImportProcess.Run(_folder.File("in"), _folder.File("a.db"));
        var again = (await ImportProcess.Run(_folder.File("in"), _folder.File("a.db"))).Report;

        Assert.Equal(0, code);
        Assert.Equal(
            """
            artists.csv Spotify dataset (600k): artists 1 1 0 0
            dict_artists.json Spotify dataset (600k): related artists 1 1 0 0
            liked.csv Exportify 2 1 0 1
            tracks.csv Spotify dataset (600k): tracks 1 0 1 0
            dataset.csv Spotify tracks by genre (114k) 3 1 2 0
            notes.csv skipped 0 0 0 0
            """,
            string.Join('\n', report["files"]!.AsArray().Select(Line))
        );
        Assert.Equal(report["catalog"]!.ToJsonString(), again["catalog"]!.ToJsonString());

        await using var services = Services(_folder.File("a.db"));
        var track = services.GetRequiredService<ITrackStore>().Find([new(Song)])[new(Song)];
        Assert.Equal([Uli, Ali], track.ArtistIds.Select(id => id.Value));
        Assert.Equal(
            ("Album", 0, false, "1922-02-22", 0.645),
            (track.AlbumName, track.Popularity, track.Explicit, track.ReleaseDate, track.AudioFeatures?.Danceability)
        );
        var artists = services.GetRequiredService<IArtistStore>();
        var found = artists.Find([new(Uli), new(Ali), new("name:zayn"), new("name:uli")]);
        Assert.Equal(("Uli", 12), (found[new(Uli)].Name, found[new(Uli)].Followers));
        Assert.Equal(["pop", "r&b"], found[new(Uli)].Genres);
        Assert.Equal("Ali's", found[new(Ali)].Name);
        Assert.Equal("Zäyn", found[new("name:zayn")].Name);
        Assert.Equal([new ArtistId(Ali)], artists.RelatedTo([new(Uli)])[new(Uli)].Select(link => link.To));
    }

    [Fact]
    public async Task Import_Should_ExitWithThree_When_AnotherFileIsNoText()
    {
        _folder.Write("in/liked.csv", $"Track URI,Track Name,Artist Name(s)\nspotify:track:{Song},Carve,Uli\n");
        File.WriteAllBytes(_folder.File("in/second.csv"), [0x50, 0x4b, 3, 4, 0, 0]);

        var (code, report) = await ImportProcess.Run(_folder.File("in"), _folder.File("a.db"));

        Assert.Equal(3, code);
        Assert.Contains("zip", report["files"]![1]!["problem"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static string Line(JsonNode? file) =>
        $"{file!["file"]} {(file["skipped"] is null ? file["format"]! : "skipped")} {file["read"]} {file["kept"]} {file["merged"]} {file["refused"]}";

    private static ServiceProvider Services(string database) =>
        new ServiceCollection().AddMusicMastery(new ServerSettings { DatabasePath = database }).BuildServiceProvider();
}
