using CsCheck;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Files;
using MusicMastery.Sources.Files.Formats;

namespace MusicMastery.Sources.Tests.Files;

public sealed class FormulaGuardTests : IDisposable
{
    private static readonly Gen<string> Text = Gen.OneOf('\'', '=', '+', '-', '@', '＝', '\t', 'a', ' ')
        .Array[0, 6]
        .Select(letters => new string(letters));

    private readonly BundleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_Should_BeNoFormulaAndComeBack_When_Guarded() =>
        Text.Sample(text =>
        {
            var guarded = FormulaGuard.Guarded(text);
            return !FormulaGuard.IsFormula(guarded) && FormulaGuard.Unguarded(guarded) == text;
        });

    [Theory]
    [InlineData("=", "-")]
    [InlineData("@peace", "+44")]
    [InlineData("'=quoted", "''-twice")]
    [InlineData("'round midnight", "'Allelujah! Don't Bend! Ascend!")]
    public void Names_Should_BeAsTheyWere_When_AWrittenBundleIsRead(string name, string title)
    {
        var origin = BundleFolder.Provenance;
        var artist = new Artist
        {
            Id = new ArtistId("a"),
            Name = name,
            Genres = [name, title],
            Provenance = origin,
        };
        var track = new Track
        {
            Id = new TrackId("t"),
            Name = title,
            AlbumId = name,
            AlbumName = name,
            ArtistIds = [artist.Id],
            Provenance = origin,
        };

        new CatalogExport([artist], [track], [], [], origin).Write(_folder.Path);

        var (rows, problem) = BundleFolder.Read(_folder.Path);
        Assert.Null(problem);
        var (readArtist, readTrack) = (BundleFolder.ArtistIn(rows[0]), BundleFolder.TrackIn(rows[1]));
        Assert.Equal(name, readArtist.Name);
        Assert.Equal([name, title], readArtist.Genres);
        Assert.Equal((title, name, name), (readTrack.Name, readTrack.AlbumId, readTrack.AlbumName));
    }
}
