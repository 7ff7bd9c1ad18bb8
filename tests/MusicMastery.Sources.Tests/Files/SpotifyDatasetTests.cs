using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Tests.Files;

/// <summary>The dataset of 600,000 tracks: tracks.csv, artists.csv and dict_artists.json.</summary>
public sealed class SpotifyDatasetTests : IDisposable
{
    private const string TrackHeader =
        "id,name,popularity,duration_ms,explicit,artists,id_artists,release_date,danceability,energy,key,loudness,mode,"
        + "speechiness,acousticness,instrumentalness,liveness,valence,tempo,time_signature";

    private const string Sound = "0.645,0.445,0,-13.338,1,0.451,0.674,0.744,0.151,0.127,104.851,3";
    private const string Uli = "45tIt06XoI0Iio4LBEVpls";
    private const string Fernando = "14jtPCOoNZwquk5wd9DxrY";

    private readonly BundleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Track_Should_HaveEveryValue_When_TheRowIsWhole()
    {
        var row = Assert.Single(
            Rows(
                "tracks.csv",
                TrackHeader,
                $"35iwgR4jXetI318WEWsa1Q,\"Carve, \"\"live\"\"\",6,126903,0,['Uli'],['{Uli}'],1922-02-22,{Sound}"
            )
        );

        Assert.Equivalent(
            new Track
            {
                Id = new TrackId("35iwgR4jXetI318WEWsa1Q"),
                Name = "Carve, \"live\"",
                ArtistIds = [new ArtistId(Uli)],
                ReleaseDate = "1922-02-22",
                DurationMs = 126_903,
                Explicit = false,
                Popularity = 6,
                AudioFeatures = new AudioFeatures
                {
                    Danceability = 0.645,
                    Energy = 0.445,
                    Key = 0,
                    Loudness = -13.338,
                    Mode = 1,
                    Speechiness = 0.451,
                    Acousticness = 0.674,
                    Instrumentalness = 0.744,
                    Liveness = 0.151,
                    Valence = 0.127,
                    Tempo = 104.851,
                    TimeSignature = 3,
                },
                Provenance = BundleFolder.Provenance,
            },
            BundleFolder.TrackIn(row),
            strict: true
        );
    }

    [Fact]
    public void Artists_Should_BeToldBesideTheTrack_When_TheirNamesHaveQuotesOfBothKinds()
    {
        var row = Assert.Single(
            Rows(
                "tracks.csv",
                TrackHeader,
                $"""t,Song,0,1,1,"['Guns N\' ""Roses""', ""Destiny's Child"", 'Señor \\ \u2013']","['{Uli}', '{Fernando}', 'c']",1922,{Sound}"""
            )
        );

        var entry = Assert.IsType<CatalogEntry.OfTrack>(row.Entry);
        Assert.Equal([Uli, Fernando, "c"], entry.Track.ArtistIds.Select(id => id.Value));
        Assert.Equal(
            [(Uli, "Guns N' \"Roses\""), (Fernando, "Destiny's Child"), ("c", "Señor \\ \u2013")],
            entry.Artists!.Select(artist => (artist.Id.Value, artist.Name))
        );
        Assert.Equal(
            [$"https://open.spotify.com/artist/{Uli}", $"https://open.spotify.com/artist/{Fernando}"],
            entry.Artists!.SelectMany(artist => artist.ExternalIds).Select(id => id.Url)
        );
        Assert.Equal((0, "1922"), (entry.Track.Popularity, entry.Track.ReleaseDate));
    }

    [Fact]
    public void Track_Should_BeKeptWithoutWhatIsUnknown_When_TheRowHasNoNameOrNoBeat()
    {
        var rows = Rows(
            "tracks.csv",
            TrackHeader,
            $"t1,,0,0,0,[''],['{Uli}'],1922-03,0,0,0,-60,0,0,0,0,0,0,0,0",
            $"t2,Song,,,,['Uli'],['{Uli}'],,,,,,,,,,,,,"
        );

        var (nameless, empty) = (BundleFolder.TrackIn(rows[0]), BundleFolder.TrackIn(rows[1]));
        Assert.Equal(
            ("", 0, null, "1922-03"),
            (nameless.Name, nameless.Popularity, nameless.DurationMs, nameless.ReleaseDate)
        );
        Assert.Equal(
            (null, null, 0),
            (nameless.AudioFeatures!.Tempo, nameless.AudioFeatures.TimeSignature, nameless.AudioFeatures.Key)
        );
        Assert.Empty(Assert.IsType<CatalogEntry.OfTrack>(rows[0].Entry).Artists!);
        Assert.Equal(
            (null, null, null, null),
            (empty.Popularity, empty.DurationMs, empty.Explicit, empty.AudioFeatures)
        );
    }

    [Theory]
    [InlineData("Uli", "begin with [")]
    [InlineData("['Uli", "quotes")]
    [InlineData("['Uli' 'Ali']", "comma")]
    [InlineData("['Uli']]", "nothing should follow")]
    [InlineData("[None]", "item 1")]
    public void Row_Should_BeRefusedByTheNameOfItsColumn_When_AListIsNone(string list, string says)
    {
        var rows = Rows(
            "tracks.csv",
            TrackHeader,
            $"t,Song,0,1,0,['Uli'],\"{list}\",1922,{Sound}",
            $"t,Song,0,1,0,\"{list}\",['a'],1922,{Sound}"
        );

        Assert.Equal([(2L, "id_artists"), (3L, "artists")], rows.Select(row => (row.Refusal!.Line, row.Refusal.Field)));
        Assert.All(rows, row => Assert.Contains(says, row.Refusal!.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Artist_Should_HaveEveryValue_When_FollowersAreWrittenAsADecimal()
    {
        var rows = Rows(
            "artists.csv",
            "id,followers,genres,name,popularity",
            $"{Uli},91.0,\"['canzone napoletana', \"\"children's music\"\"]\",\"Uli, \"\"the\"\"\",21",
            "0DheY5irMjBUeLybbCUEZ2,,[],NaN,0"
        );

        var (uli, nan) = (BundleFolder.ArtistIn(rows[0]), BundleFolder.ArtistIn(rows[1]));
        Assert.Equal(("Uli, \"the\"", 91, 21), (uli.Name, uli.Followers, uli.Popularity));
        Assert.Equal(["canzone napoletana", "children's music"], uli.Genres);
        Assert.Equal(("NaN", null, 0), (nan.Name, nan.Followers, nan.Popularity));
        Assert.Empty(nan.Genres);
    }

    [Fact]
    public void Genres_Should_ReadTheSame_When_TheOrderOfTheColumnsWasChanged()
    {
        var (rows, _) = BundleFolder.Read(
            _folder.Write(
                "a.csv",
                "name,id,genres,popularity,followers",
                "One,a,\"['pop', 'r&b']\",1,2.0",
                "Two,b,pop;r&b,,"
            )
        );

        Assert.All(rows, row => Assert.Equal(["pop", "r&b"], BundleFolder.ArtistIn(row).Genres));
    }

    [Fact]
    public void RelatedArtists_Should_BeRankedByTheirPlace_When_OneObjectHoldsThemAll()
    {
        var rows = Rows(
            "dict_artists.json",
            $$"""
            {"{{Uli}}": [],
             "{{Fernando}}": ["{{Uli}}", "a\u0062"], "c": ["d"]}
            """
        );

        Assert.Equal(
            [(Fernando, Uli, 1), (Fernando, "ab", 2), ("c", "d", 1)],
            rows.Select(row => Assert.IsType<CatalogEntry.OfRelatedArtist>(row.Entry).Link)
                .Select(link => (link.From.Value, link.To.Value, link.Rank))
        );
    }

    [Theory]
    [InlineData("[\"14jtPCOoNZwquk5wd9DxrY\", \"=cmd\", \"b\"]", "formula")]
    [InlineData("[\"14jtPCOoNZwquk5wd9DxrY\", \"\\ud800\", \"b\"]", "has an id that is none")]
    [InlineData("[\"14jtPCOoNZwquk5wd9DxrY\", \"\", \"b\"]", "has an id that is none")]
    [InlineData("[\"14jtPCOoNZwquk5wd9DxrY\", \"45tIt06XoI0Iio4LBEVpls\", \"b\"]", "itself")]
    public void RelatedArtist_Should_BeRefusedAlone_When_ItsIdIsNone(string list, string says)
    {
        var rows = Rows("dict_artists.json", $"{{\"{Uli}\":\n{list}}}");

        Assert.Equal([true, false, true], rows.Select(row => row.Entry is not null));
        Assert.Equal((2L, Uli), (rows[1].Refusal!.Line, rows[1].Refusal!.Field));
        Assert.Contains(says, rows[1].Refusal!.Reason, StringComparison.Ordinal);
    }

    private List<CatalogRow> Rows(string name, params string[] lines)
    {
        var (rows, problem) = BundleFolder.Read(_folder.Write(name, lines));
        Assert.Null(problem);
        return rows;
    }
}
