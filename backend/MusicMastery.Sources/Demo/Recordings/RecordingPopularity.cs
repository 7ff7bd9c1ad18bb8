using MusicMastery.Sources.Demo.Sound;

namespace MusicMastery.Sources.Demo.Recordings;

/// <summary>
/// Draws how popular every recording is. Half of the variance is the artist's fame and a quarter the album; the sound has
/// its small part in what is left within an artist's work.
/// </summary>
internal static class RecordingPopularity
{
    private const double ArtistVariance = 0.52;
    private const double AlbumVariance = 0.27;

    /// <summary>By recording, 0–100.</summary>
    public static int[] Draw(ulong seed, IReadOnlyList<DemoRecording> recordings, double[] appeals)
    {
        var random = new DemoRandom(seed, "popularity");
        Dictionary<string, double> albums = [];
        List<double> scores = [];
        foreach (var recording in recordings)
        {
            if (!albums.TryGetValue(recording.Album.Id, out var album))
            {
                albums[recording.Album.Id] = album = random.Normal();
            }

            var soundDeviation = recording.Artist.Scene.DriverCorrelation * Math.Sqrt(1 - ArtistVariance);
            var ownVariance = 1 - ArtistVariance - AlbumVariance - (soundDeviation * soundDeviation);
            scores.Add(
                (Math.Sqrt(ArtistVariance) * recording.Artist.Fame)
                    + (Math.Sqrt(AlbumVariance) * album)
                    + (soundDeviation * appeals[recording.Number])
                    + (Math.Sqrt(ownVariance) * random.Normal())
            );
        }

        return [.. SoundStatistics.Popularity.Spread(scores).Select(value => (int)Math.Round(value))];
    }
}
