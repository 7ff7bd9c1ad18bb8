using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Tests.Files;

/// <summary>Exportify in the versions that wrote different columns.</summary>
public sealed class ExportifyTests : IDisposable
{
    /// <summary>The original of 2015.</summary>
    private const string First =
        "\"Spotify URI\",\"Track Name\",\"Artist Name\",\"Album Name\",\"Disc Number\",\"Track Number\","
        + "\"Track Duration (ms)\",\"Added By\",\"Added At\"";

    /// <summary>exportify.app since 2020, with artists' and features' data.</summary>
    private const string App =
        "\"Track URI\",\"Track Name\",\"Artist URI(s)\",\"Artist Name(s)\",\"Album URI\",\"Album Name\","
        + "\"Album Artist URI(s)\",\"Album Artist Name(s)\",\"Album Release Date\",\"Album Image URL\",\"Disc Number\","
        + "\"Track Number\",\"Track Duration (ms)\",\"Track Preview URL\",\"Explicit\",\"Popularity\",\"ISRC\","
        + "\"Added By\",\"Added At\",\"Artist Genres\",\"Danceability\",\"Energy\",\"Key\",\"Loudness\",\"Mode\","
        + "\"Speechiness\",\"Acousticness\",\"Instrumentalness\",\"Liveness\",\"Valence\",\"Tempo\",\"Time Signature\"";

    /// <summary>exportify.net until 2023.</summary>
    private const string NetWithIds =
        "Spotify ID,Artist IDs,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Added By,"
        + $"Added At,Genres,{Features}";

    /// <summary>exportify.net since 2024: commas between names, since July 2025 semicolons.</summary>
    private const string Net =
        "Track URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Explicit,Added By,Added At,"
        + $"Genres,Record Label,{Features}";

    private const string Features =
        "Danceability,Energy,Key,Loudness,Mode,Speechiness,Acousticness,Instrumentalness,Liveness,Valence,Tempo,Time Signature";

    private const string Sound = "0.684,0.482,7,-5.339,1,0.0346,0.0128,0.742,0.17,0.724,120.008,4";
    private const string Karol = "790FomKkXshlbRYZFtlgla";
    private const string Nicki = "0hCNtLu0JehylgoiP8L4Gh";

    private readonly BundleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Row_Should_GiveTrackAndArtists_When_ItIsOfTheFirstVersion()
    {
        var entry = Entry(
            First,
            "\"spotify:track:7k4t7uLgtOxPwTpFmtJNTY\",\"Tusa\",\"KAROL G, Tyler\\, The Creator\",\"Tusa\",\"1\",\"1\",\"200960\",\"spotify:user:x\",\"2019-11-08T00:00:00Z\""
        );

        Assert.Equal("7k4t7uLgtOxPwTpFmtJNTY", entry.Track.Id.Value);
        Assert.Equal(["KAROL G", "Tyler, The Creator"], entry.Artists!.Select(artist => artist.Name));
        Assert.Equal(
            (200_960, null, null),
            (entry.Track.DurationMs, entry.Track.Popularity, entry.Track.AudioFeatures)
        );
    }

    [Fact]
    public void Row_Should_GiveEveryValue_When_ItIsOfTheApp()
    {
        var entry = Entry(
            App,
            $"\"spotify:track:7k4t7uLgtOxPwTpFmtJNTY\",\"Tusa\",\"spotify:artist:{Karol}, spotify:artist:{Nicki}\","
                + "\"KAROL G\\, Inc, Nicki Minaj\",\"spotify:album:7mKevNHhVnZER3BLgI8O4F\",\"Tusa\",\"\",\"\",\"2019-11-07\",\"\",\"1\",\"1\",\"200960\",\"null\","
                + $"\"false\",\"68\",\"usum71922577\",\"\",\"2020-01-01T00:00:00Z\",\"reggaeton,pop\",{Quoted(Sound)}"
        );

        var track = entry.Track;
        Assert.Equal([Karol, Nicki], track.ArtistIds.Select(id => id.Value));
        Assert.Equal(["KAROL G, Inc", "Nicki Minaj"], entry.Artists!.Select(artist => artist.Name));
        Assert.Equal([Karol, Nicki], entry.Artists!.SelectMany(artist => artist.ExternalIds).Select(id => id.Value));
        Assert.Equal(
            ("7mKevNHhVnZER3BLgI8O4F", "Tusa", "2019-11-07", 200_960, false, 68, "USUM71922577"),
            (
                track.AlbumId,
                track.AlbumName,
                track.ReleaseDate,
                track.DurationMs,
                track.Explicit,
                track.Popularity,
                track.Isrc
            )
        );
        Assert.Equal(
            (0.684, 4, 120.008),
            (track.AudioFeatures!.Danceability, track.AudioFeatures.TimeSignature, track.AudioFeatures.Tempo)
        );
        Assert.All(entry.Artists!, artist => Assert.Empty(artist.Genres));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("undefined")]
    [InlineData("")]
    public void Value_Should_BeUnknown_When_TheScriptWroteItsWordForThat(string word)
    {
        var entry = Entry(
            App,
            $"\"spotify:track:t\",\"{word}\",\"spotify:artist:{Karol}\",\"{word}\",\"{word}\",\"{word}\",\"\",\"\",\"{word}\",\"\",\"1\",\"1\",\"{word}\",\"\","
                + $"\"{word}\",\"{word}\",\"{word}\",\"\",\"\",\"\",{Quoted(",,,,,,,,,,,")}"
        );

        var track = entry.Track;
        Assert.Equal((null, null, null), (track.AlbumId, track.ReleaseDate, track.DurationMs));
        Assert.Equal((null, null, null, null), (track.Explicit, track.Popularity, track.Isrc, track.AudioFeatures));
        // A song or an artist may well be called so.
        Assert.Equal(word, track.Name);
        Assert.Equal(word.Length > 0 ? [word] : [], entry.Artists!.Select(artist => artist.Name));
    }

    [Fact]
    public void Artists_Should_BeNamed_When_ThereIsANameForEachId()
    {
        var same = Entry(NetWithIds, Row($"\"{Karol},{Nicki}\"", "\"KAROL G,Nicki Minaj\""));
        var comma = Entry(NetWithIds, Row($"\"{Karol}\"", "\"Earth, Wind & Fire\""));
        var unclear = Entry(NetWithIds, Row($"\"{Karol},{Nicki}\"", "\"A,B,C\""));
        var half = Entry(NetWithIds, Row($"\"{Karol},\"", "\"KAROL G,Local Hero\""));

        Assert.Equal(["KAROL G", "Nicki Minaj"], same.Artists!.Select(artist => artist.Name));
        Assert.Equal(["Earth, Wind & Fire"], comma.Artists!.Select(artist => artist.Name));
        Assert.Equal([Karol, Nicki], unclear.Track.ArtistIds.Select(id => id.Value));
        Assert.Empty(unclear.Artists!);
        Assert.Equal([Karol, "name:local hero"], half.Track.ArtistIds.Select(id => id.Value));
        Assert.Equal(["KAROL G", "Local Hero"], half.Artists!.Select(artist => artist.Name));

        static string Row(string ids, string names) =>
            $"4CQwIJsYFk80DBWlwsDJGo,{ids},\"Song\",\"Album\",{names},2017-02-24,417533,44,spotify:user:,2022-08-15T02:00:00Z,\"blues rock,indie rock\",{Sound}";
    }

    [Theory]
    [InlineData("Fred Falke;Elohim;Tyler, The Creator", "Fred Falke|Elohim|Tyler, The Creator")]
    [InlineData("Earth, Wind & Fire", "Earth, Wind & Fire")]
    [InlineData("10,000 Maniacs", "10,000 Maniacs")]
    [InlineData("KAROL G,Nicki Minaj", "KAROL G|Nicki Minaj")]
    [InlineData("Argy", "Argy")]
    public void Artists_Should_BeToldApart_When_ThereAreNamesOnly(string names, string expected)
    {
        var entry = Entry(Net, NetRow($"\"{names}\"", "pop"));

        Assert.Equal(expected.Split('|'), entry.Artists!.Select(artist => artist.Name));
        Assert.All(entry.Track.ArtistIds, id => Assert.True(NameId.Is(id)));
    }

    [Fact]
    public void Genres_Should_BeTheArtists_When_ThereIsOneArtist()
    {
        Assert.Equal(
            ["post-grunge", "rock"],
            Entry(Net, NetRow("Nickelback", "\"post-grunge,rock\"")).Artists![0].Genres
        );
        Assert.All(Entry(Net, NetRow("A;B", "\"post-grunge,rock\"")).Artists!, artist => Assert.Empty(artist.Genres));
    }

    [Fact]
    public void Row_Should_HaveNoSound_When_ItEndsBeforeTheFeatures()
    {
        var whole = NetRow("Argy", "pop");
        var (rows, problem) = BundleFolder.Read(
            _folder.Write(
                "list.csv",
                Net,
                whole,
                string.Join(',', whole.Split(',')[..12]),
                string.Join(',', whole.Split(',')[..11]),
                $"{whole},1"
            )
        );

        Assert.Null(problem);
        Assert.NotNull(BundleFolder.TrackIn(rows[0]).AudioFeatures);
        Assert.Null(BundleFolder.TrackIn(rows[1]).AudioFeatures);
        Assert.Contains("There are 11 fields", rows[2].Refusal!.Reason, StringComparison.Ordinal);
        Assert.Contains("There are 25 fields", rows[3].Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_Should_BeRead_When_TheFileHasNoFeaturesAndOthersInTheirPlace()
    {
        var entry = Entry(
            "Track URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Explicit,Added By,Added At,Genres,Record Label,ISRC,Deezer BPM,AB Danceability",
            "spotify:track:3,Faust,Faust EP,Argy;Son of Son,2020,455000,0,true,me,now,,\"Label\",QZ-ES7-1982312,120.1,0.4"
        );

        Assert.Equal(
            (0, true, "QZES71982312", "2020"),
            (entry.Track.Popularity, entry.Track.Explicit, entry.Track.Isrc, entry.Track.ReleaseDate)
        );
        Assert.Null(entry.Track.AudioFeatures);
    }

    [Theory]
    [InlineData("spotify:local:Band:Demos:First+Take:211", "listener's own")]
    [InlineData("spotify:episode:512ojhOuo1ktJprKbVcKyQ", "podcast")]
    [InlineData("spotify:album:512ojhOuo1ktJprKbVcKyQ", "album")]
    [InlineData("undefined", "missing")]
    [InlineData("", "missing")]
    [InlineData("=HYPERLINK(1)", "formula")]
    public void Row_Should_BeRefused_When_ItIsNoTrackOfSpotify(string uri, string says)
    {
        var (rows, _) = BundleFolder.Read(
            _folder.Write("list.csv", Net, $"{uri}{NetRow("Argy", "pop")["spotify:track:3".Length..]}")
        );

        Assert.Equal((2L, "Track URI"), (rows[0].Refusal!.Line, rows[0].Refusal!.Field));
        Assert.Contains(says, rows[0].Refusal!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://open.spotify.com/track/3?si=1")]
    [InlineData("https://open.spotify.com/intl-de/track/3")]
    [InlineData("3")]
    public void TrackId_Should_BeTheSame_When_TheAddressIsWrittenOtherwise(string uri) =>
        Assert.Equal("3", Entry(Net, $"{uri}{NetRow("Argy", "pop")["spotify:track:3".Length..]}").Track.Id.Value);

    private static string NetRow(string artists, string genres) =>
        $"spotify:track:3,Faust,Faust EP,{artists},2020-01-01,455000,0,false,me,2021-04-29T02:33:20Z,{genres},Label,{Sound}";

    private static string Quoted(string values) => string.Join(',', values.Split(',').Select(value => $"\"{value}\""));

    private CatalogEntry.OfTrack Entry(string header, string row)
    {
        var (rows, problem) = BundleFolder.Read(_folder.Write("list.csv", $"\uFEFF{header}", row));
        Assert.Null(problem);
        Assert.Null(rows[0].Refusal);
        return Assert.IsType<CatalogEntry.OfTrack>(Assert.Single(rows).Entry);
    }
}
