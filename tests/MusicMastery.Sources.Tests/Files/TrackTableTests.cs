using System.Text;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Tests.Files;

public sealed class TrackTableTests : IDisposable
{
    private readonly BundleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Track_Should_HaveEveryValue_When_TheRowIsWhole()
    {
        var track = BundleFolder.TrackIn(
            Rows(
                $"{BundleFolder.TrackHeader},release_date,isrc",
                $"{BundleFolder.TrackRow},2020-06-22,gb-aye-06-01498"
            )[0]
        );

        Assert.Equivalent(
            new Track
            {
                Id = new TrackId("t1"),
                Name = "Song",
                ArtistIds = [new ArtistId("a1"), new ArtistId("a2")],
                AlbumId = "b1",
                AlbumName = "Album",
                ReleaseDate = "2020-06-22",
                DurationMs = 200_000,
                Explicit = true,
                Isrc = "GBAYE0601498",
                Popularity = 50,
                AudioFeatures = new AudioFeatures
                {
                    Acousticness = 0.1,
                    Danceability = 0.2,
                    Energy = 0.3,
                    Instrumentalness = 1.5e-5,
                    Liveness = 0.4,
                    Loudness = -7.5,
                    Speechiness = 0.5,
                    Valence = 0.6,
                    Tempo = 120.5,
                    Key = 5,
                    Mode = 0,
                    TimeSignature = 4,
                },
                Provenance = BundleFolder.Provenance,
            },
            track,
            strict: true
        );
    }

    [Fact]
    public void Values_Should_BeUnknown_When_EmptyOrTheServicesSignForUnknown()
    {
        var rows = Rows(
            BundleFolder.TrackHeader,
            "t1,,a1,,,,,,,,,,,,,,,,,",
            "t2,Song,a1,,,0,0,0,-1,,0,0,0,0,0,0,0,0,0,0"
        );
        var (empty, zero) = (BundleFolder.TrackIn(rows[0]), BundleFolder.TrackIn(rows[1]));

        Assert.Equivalent(
            new Track
            {
                Id = new TrackId("t1"),
                Name = "",
                ArtistIds = [new ArtistId("a1")],
                Provenance = BundleFolder.Provenance,
            },
            empty,
            strict: true
        );
        Assert.Equal((0, false, null), (zero.Popularity, zero.Explicit, zero.DurationMs));
        Assert.Equal(
            (0.0, null, null, null, null),
            (
                zero.AudioFeatures!.Energy,
                zero.AudioFeatures.Tempo,
                zero.AudioFeatures.Key,
                zero.AudioFeatures.Mode,
                zero.AudioFeatures.TimeSignature
            )
        );
    }

    [Theory]
    [InlineData("popularity", "101", "0 to 100")]
    [InlineData("popularity", "loud", "\"loud\"")]
    [InlineData("popularity", "5.5", "whole number")]
    [InlineData("energy", "1.01", "0 to 1")]
    [InlineData("energy", "NaN", "0 to 1")]
    [InlineData("loudness", "1e9", "-100 to 20")]
    [InlineData("tempo", "-1", "0 to 1000")]
    [InlineData("key", "12", "-1 to 11")]
    [InlineData("mode", "2", "0 to 1")]
    [InlineData("explicit", "maybe", "0 nor 1")]
    [InlineData("duration_ms", "-5", "0 to")]
    [InlineData("id", "", "missing")]
    [InlineData("artist_ids", "", "missing")]
    [InlineData("artist_ids", "a1;;a2", "missing")]
    [InlineData("release_date", "22.06.2020", "2020-06-22")]
    [InlineData("release_date", "2020-02-30", "2020-06-22")]
    [InlineData("isrc", "GB12", "ISRC")]
    public void Row_Should_BeRefusedByFieldAndLine_When_AValueIsWrong(string column, string value, string says)
    {
        var header = $"{BundleFolder.TrackHeader},release_date,isrc";
        var fields = $"{BundleFolder.TrackRow},,".Split(',');
        fields[Array.IndexOf(header.Split(','), column)] = value;

        var rows = Rows(header, $"{BundleFolder.TrackRow},,", string.Join(',', fields), $"{BundleFolder.TrackRow},,");

        var refusal = rows[1].Refusal;
        Assert.Equal((3L, column), (refusal?.Line, refusal?.Field));
        Assert.Contains(says, refusal?.Reason, StringComparison.Ordinal);
        Assert.Equal([true, false, true], rows.Select(row => row.Entry is not null));
    }

    [Fact]
    public void Row_Should_BeRefusedAlone_When_ItsShapeOrBytesAreWrong()
    {
        var latin1 = Encoding.Latin1.GetBytes(BundleFolder.TrackRow.Replace("Song", "Bébé", StringComparison.Ordinal));
        var file = _folder.Write(
            "tracks.csv",
            [
                .. Encoding.UTF8.GetBytes($"{BundleFolder.TrackHeader}\nt0,too few\nt1,\"open,a1\n"),
                .. latin1,
                .. Encoding.UTF8.GetBytes($"\n{BundleFolder.TrackRow}\n"),
            ]
        );

        var (rows, problem) = BundleFolder.Read(file);

        Assert.Null(problem);
        Assert.Equal([2L, 3L, 4L, null], rows.Select(row => row.Refusal?.Line));
        Assert.Contains("2 fields: the header has 20", rows[0].Refusal!.Reason, StringComparison.Ordinal);
        Assert.Contains("quotes", rows[1].Refusal!.Reason, StringComparison.Ordinal);
        Assert.Contains("UTF-8", rows[2].Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Track_Should_HaveNoSound_When_AFeatureItCannotDoWithoutIsUnknown() =>
        Assert.Null(
            BundleFolder
                .TrackIn(
                    Rows(
                        BundleFolder.TrackHeader,
                        BundleFolder.TrackRow.Replace(",0.3,", ",,", StringComparison.Ordinal)
                    )[0]
                )
                .AudioFeatures
        );

    private List<CatalogRow> Rows(params string[] lines)
    {
        var (rows, problem) = BundleFolder.Read(_folder.Write("tracks.csv", lines));
        Assert.Null(problem);
        return rows;
    }
}
