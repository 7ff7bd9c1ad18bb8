using System.Globalization;
using MusicMastery.Sources.Demo.Artists;

namespace MusicMastery.Sources.Demo.Recordings;

/// <summary>Draws what every artist recorded: albums a year or more apart, and singles between them.</summary>
internal static class Discographies
{
    private static readonly DateOnly LastDay = new(2025, 11, 28);

    /// <summary>Every recording, by artist and then by date.</summary>
    public static IReadOnlyList<DemoRecording> Draw(ulong seed, IReadOnlyList<DemoArtist> artists)
    {
        var random = new DemoRandom(seed, "discographies");
        List<DemoRecording> recordings = [];
        var albumCount = 0;
        foreach (var artist in artists)
        {
            HashSet<string> taken = [];
            var date = LastDay.AddDays(-random.Between(0, 500));
            foreach (var size in ReleaseSizes(random, artist.RecordingCount))
            {
                var titles = Enumerable.Range(0, size).Select(_ => NewTitle(random, artist, taken)).ToList();
                var name = size == 1 ? titles[0] : AlbumName(random, artist, taken);
                var album = new DemoAlbum(AlbumId(++albumCount), name, Friday(date), size == 1);
                foreach (var title in titles)
                {
                    recordings.Add(new DemoRecording(recordings.Count, artist, album, title));
                }

                date = date.AddDays(-(size == 1 ? random.Between(40, 200) : random.Between(250, 900)));
            }
        }

        return recordings;
    }

    /// <summary>The album's id; numbers are never used twice.</summary>
    public static string AlbumId(int number) => string.Create(CultureInfo.InvariantCulture, $"demo-album-{number:D5}");

    /// <summary>New music comes out on Fridays.</summary>
    public static DateOnly Friday(DateOnly date) => date.AddDays(((int)DayOfWeek.Friday - (int)date.DayOfWeek + 7) % 7);

    /// <summary>Albums of 7–12 until fewer than seven recordings are left, which are singles; in random order.</summary>
    private static List<int> ReleaseSizes(DemoRandom random, int recordings)
    {
        List<int> sizes = [];
        while (recordings >= 7)
        {
            var size = Math.Min(recordings, random.Between(7, 12));
            sizes.Add(size);
            recordings -= size;
        }

        sizes.AddRange(Enumerable.Repeat(1, recordings));
        return random.Sample(sizes, sizes.Count);
    }

    private static string NewTitle(DemoRandom random, DemoArtist artist, HashSet<string> taken)
    {
        var words = artist.Scene.Words;
        string title;
        do
        {
            title = words.Fill(random.Pick(words.TitlePatterns), random);
        } while (!taken.Add(title));

        return title;
    }

    /// <summary>One album in eight is named after the artist.</summary>
    private static string AlbumName(DemoRandom random, DemoArtist artist, HashSet<string> taken)
    {
        if (random.Chance(0.12) && taken.Add(artist.Name))
        {
            return artist.Name;
        }

        var words = artist.Scene.Words;
        string name;
        do
        {
            name = words.Fill(random.Pick(words.AlbumPatterns), random);
        } while (!taken.Add(name));

        return name;
    }
}
