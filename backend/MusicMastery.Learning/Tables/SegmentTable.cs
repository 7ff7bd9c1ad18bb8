using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.Tables;

/// <summary>
/// Tracks as columns, in the order of their ids, so that the order they came in makes no difference. Artists are
/// numbered in the order of their ids.
/// </summary>
internal sealed class SegmentTable
{
    private static readonly int[] s_theArtist = [0];

    private SegmentTable(double[][] sounds, double[] popularity, int[][] credits, int artistCount)
    {
        Sounds = sounds;
        Popularity = popularity;
        Credits = credits;
        ArtistCount = artistCount;
    }

    /// <summary>One row for each track, one value for each audio feature; NaN where unknown.</summary>
    public double[][] Sounds { get; }

    /// <summary>Popularity of each track, 0–100.</summary>
    public double[] Popularity { get; }

    /// <summary>The artists credited on each track, the first-named one first.</summary>
    public int[][] Credits { get; }

    /// <summary>How many artists are credited.</summary>
    public int ArtistCount { get; }

    /// <summary>How many tracks there are.</summary>
    public int Count => Sounds.Length;

    /// <summary>All rows.</summary>
    public int[] Rows => [.. Enumerable.Range(0, Count)];

    /// <summary>The artist a track is evaluated with: the first-named one.</summary>
    public int FirstArtist(int row) => Credits[row][0];

    /// <summary>The table of a segment.</summary>
    /// <exception cref="ArgumentException">A track has no audio features.</exception>
    public static SegmentTable Of(IReadOnlyList<SegmentTrack> segment)
    {
        var ordered = segment.OrderBy(entry => entry.Track.Id).ToArray();
        var (credits, artistCount) = Numbered(ordered.Select(entry => entry.Track.ArtistIds));
        return new(
            [.. ordered.Select(entry => Sound(entry.Track))],
            [.. ordered.Select(entry => entry.Popularity)],
            credits,
            artistCount
        );
    }

    /// <summary>The table of a sample of the catalog.</summary>
    public static SegmentTable Of(IReadOnlyList<SampledTrack> sample)
    {
        var (credits, artistCount) = Numbered(sample.Select(track => track.ArtistIds));
        return new(
            [.. sample.Select(track => track.Sound)],
            [.. sample.Select(track => (double)track.Popularity)],
            credits,
            artistCount
        );
    }

    /// <summary>
    /// One artist's tracks in the order given, all credited to that artist alone. A value that is unknown takes the
    /// library's median, and the segment's where no track of the library knows it.
    /// </summary>
    /// <exception cref="ArgumentException">A track has no audio features.</exception>
    public static SegmentTable OfLibrary(IReadOnlyList<Track> library, Medians segment)
    {
        double[][] sounds = [.. library.Select(Sound)];
        var medians = Medians.Of(sounds, segment);
        return new(
            [.. sounds.Select(medians.Fill)],
            [.. library.Select(track => track.Popularity ?? double.NaN)],
            [.. library.Select(_ => s_theArtist)],
            1
        );
    }

    /// <summary>Some of the tracks; artists keep their numbers.</summary>
    public SegmentTable Only(int[] rows) =>
        new(
            [.. rows.Select(row => Sounds[row])],
            [.. rows.Select(row => Popularity[row])],
            [.. rows.Select(row => Credits[row])],
            ArtistCount
        );

    /// <summary>The same tracks with other popularities.</summary>
    public SegmentTable WithPopularity(double[] popularity) => new(Sounds, popularity, Credits, ArtistCount);

    /// <summary>The rows of each first-named artist among these, artists and rows rising.</summary>
    public IEnumerable<int[]> ByFirstArtist(IEnumerable<int> rows) =>
        rows.GroupBy(FirstArtist).OrderBy(group => group.Key).Select(group => group.Order().ToArray());

    private static (int[][] Credits, int ArtistCount) Numbered(IEnumerable<IReadOnlyList<ArtistId>> credits)
    {
        var all = credits.ToArray();
        var artists = all.SelectMany(credit => credit).Distinct().Order().ToArray();
        var numbers = artists.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return ([.. all.Select(credit => credit.Distinct().Select(id => numbers[id]).ToArray())], artists.Length);
    }

    private static double[] Sound(Track track) =>
        SoundVector.Of(track) ?? throw new ArgumentException($"Track {track.Id} has no audio features.", nameof(track));
}
