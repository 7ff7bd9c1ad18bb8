using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Tests.Files;

/// <summary>Tables that give artists by name only: the 114k dataset and TidyTuesday's songs of playlists.</summary>
public sealed class NamedTablesTests : IDisposable
{
    private const string GenreHeader =
        ",track_id,artists,album_name,track_name,popularity,duration_ms,explicit,danceability,energy,key,loudness,mode,"
        + "speechiness,acousticness,instrumentalness,liveness,valence,tempo,time_signature,track_genre";

    private const string GenreSound = "0.676,0.461,1,-6.746,0,0.143,0.0322,1.01e-06,0.358,0.715,87.917,4";

    private const string SongHeader =
        "track_id,track_name,track_artist,track_popularity,track_album_id,track_album_name,track_album_release_date,"
        + "playlist_name,playlist_id,playlist_genre,playlist_subgenre,danceability,energy,key,loudness,mode,speechiness,"
        + "acousticness,instrumentalness,liveness,valence,tempo,duration_ms";

    private const string SongSound = "0.748,0.916,6,-2.634,1,0.0583,0.102,0,0.0653,0.518,122.036,194754";

    private readonly BundleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void GenreRow_Should_GiveTheTrackAndItsArtistsByName_When_Whole()
    {
        var entry = Assert.Single(
            Entries(
                GenreHeader,
                $"0,5SuOikwiRyPMVoIQDJUgSV,Ingrid Michaelson;ZÄYN,\"To Begin, Again\",\"Say \"\"Comedy\"\"\",73,230666,False,{GenreSound},acoustic"
            )
        );

        Assert.Equal(["name:ingrid michaelson", "name:zayn"], entry.Track.ArtistIds.Select(id => id.Value));
        Assert.Equal(["Ingrid Michaelson", "ZÄYN"], entry.Artists!.Select(artist => artist.Name));
        Assert.All(entry.Artists!, artist => Assert.Empty(artist.ExternalIds.Concat<object>(artist.Genres)));
        Assert.Equal(
            ("5SuOikwiRyPMVoIQDJUgSV", "Say \"Comedy\"", "To Begin, Again", 73, 230_666, false),
            (
                entry.Track.Id.Value,
                entry.Track.Name,
                entry.Track.AlbumName,
                entry.Track.Popularity,
                entry.Track.DurationMs,
                entry.Track.Explicit
            )
        );
        Assert.Equal(
            (1.01e-6, 87.917, 4),
            (
                entry.Track.AudioFeatures!.Instrumentalness,
                entry.Track.AudioFeatures.Tempo,
                entry.Track.AudioFeatures.TimeSignature
            )
        );
    }

    [Fact]
    public void GenreRow_Should_BeRefused_When_ItNamesNoArtist()
    {
        var (rows, _) = BundleFolder.Read(
            _folder.Write("dataset.csv", GenreHeader, $"65900,1kR4gIb7nGxHPI3D2ifs59,,,,0,0,False,{GenreSound},k-pop")
        );

        Assert.Equal((2L, "artists"), (rows[0].Refusal!.Line, rows[0].Refusal!.Field));
    }

    [Fact]
    public void ArtistId_Should_BeTheSame_When_TwoFilesWriteTheSameNameInTheirWays()
    {
        var genre = Entries(GenreHeader, $"0,t1,BEYONCÉ,Album,Song,0,1,True,{GenreSound},pop")[0];
        var song = Entries(SongHeader, $"t2,Song,Beyonce,1,b,Album,2019,List,l,pop,dance pop,{SongSound}")[0];

        Assert.Equal("name:beyonce", Assert.Single(genre.Track.ArtistIds).Value);
        Assert.Equal(genre.Track.ArtistIds, song.Track.ArtistIds);
    }

    [Fact]
    public void Song_Should_HaveEveryValue_When_Whole()
    {
        var entry = Assert.Single(
            Entries(
                SongHeader,
                $"6f807x0ima9a1j3VPbc7VN,I Don't Care,\"Tyler, The Creator; & Co\",66,2oCs0DGTsRO98Gh5ZSl2Cx,Album,2019-06-14,\"Pop, Remix\",37i9,pop,dance pop,{SongSound}"
            )
        );

        Assert.Equal(["name:tyler the creator co"], entry.Track.ArtistIds.Select(id => id.Value));
        Assert.Equal("Tyler, The Creator; & Co", entry.Artists![0].Name);
        Assert.Equal(
            ("I Don't Care", 66, "2oCs0DGTsRO98Gh5ZSl2Cx", "Album", "2019-06-14", 194_754, null),
            (
                entry.Track.Name,
                entry.Track.Popularity,
                entry.Track.AlbumId,
                entry.Track.AlbumName,
                entry.Track.ReleaseDate,
                entry.Track.DurationMs,
                entry.Track.Explicit
            )
        );
        Assert.Equal(
            (0.916, 6, null),
            (entry.Track.AudioFeatures!.Energy, entry.Track.AudioFeatures.Key, entry.Track.AudioFeatures.TimeSignature)
        );
    }

    [Fact]
    public void Song_Should_HaveNothingUnknown_When_RWroteNaInItsPlace()
    {
        var (rows, _) = BundleFolder.Read(
            _folder.Write(
                "spotify_songs.csv",
                SongHeader,
                $"t1,NA,NA,0,b,NA,2012,List,l,rap,gangster rap,{SongSound}",
                $"t2,NA,Nana,NA,b,NA,0000,List,l,rap,gangster rap,{SongSound}"
            )
        );

        Assert.Equal("track_artist", rows[0].Refusal!.Field);
        var track = BundleFolder.TrackIn(rows[1]);
        Assert.Equal(("", null, null, null), (track.Name, track.Popularity, track.AlbumName, track.ReleaseDate));
    }

    [Theory]
    [InlineData("!!!", "name:!!!")]
    [InlineData("=cmd|' /C calc'!A0", "name:cmd c calc a0")]
    [InlineData("@peace", "name:peace")]
    [InlineData("-", "name:-")]
    public void Artist_Should_KeepItsNameAsItIs_When_ItBeginsLikeAFormula(string name, string id)
    {
        var entry = Entries(GenreHeader, $"0,t1,{name},+44,=SUM,0,1,True,{GenreSound},pop")[0];

        Assert.Equal((id, name), (entry.Track.ArtistIds[0].Value, entry.Artists![0].Name));
        Assert.Equal(("=SUM", "+44"), (entry.Track.Name, entry.Track.AlbumName));
    }

    private List<CatalogEntry.OfTrack> Entries(params string[] lines)
    {
        var (rows, problem) = BundleFolder.Read(_folder.Write("any.csv", lines));
        Assert.Null(problem);
        return [.. rows.Select(row => Assert.IsType<CatalogEntry.OfTrack>(row.Entry))];
    }
}
