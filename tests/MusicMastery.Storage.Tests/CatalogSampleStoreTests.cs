using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Storage.Tests;

public sealed class CatalogSampleStoreTests : IDisposable
{
    private static readonly AudioFeatures Sound = new()
    {
        Acousticness = 0.2,
        Danceability = 0.5,
        Energy = 0.6,
        Instrumentalness = 0,
        Liveness = 0.1,
        Loudness = -8,
        Speechiness = 0.05,
        Valence = 0.5,
    };

    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void Sample_Should_BeReadAsItWasMade_When_AskedForAgain()
    {
        _catalog.Import([.. Tracks("a", 5), .. Tracks("b", 4), .. Tracks("c", 3)]);

        var made = Sample();
        _catalog.Reopen();

        Assert.Equal(9, made.Count);
        Assert.Equal(made.Select(Words), Sample().Select(Words));
    }

    [Fact]
    public void Sample_Should_BeMadeAnew_When_TheCatalogHasChanged()
    {
        _catalog.Import(Tracks("a", 4));
        Assert.Equal(4, Sample().Count);

        _catalog.Import(Tracks("b", 5));

        Assert.Equal(9, Sample().Count);
    }

    [Fact]
    public void Sample_Should_BeEmpty_When_TheCatalogIs() => Assert.Empty(Sample());

    private IReadOnlyList<SampledTrack> Sample() =>
        new LiteDbCatalogSampleStore(_catalog.Database).Sample(PopularityScale.Spotify);

    private static string Words(SampledTrack track) =>
        $"{string.Join(' ', track.ArtistIds)} {track.Popularity} {string.Join(' ', track.Sound)}";

    private static CatalogEntry[] Tracks(string artist, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    Entries.Of(
                        Entries.Track($"{artist}{i}", i, artist, $"guest{i}") with
                        {
                            Name = $"{artist}{i}",
                            AudioFeatures = Sound with { Loudness = -i },
                        }
                    )
                ),
        ];
}
