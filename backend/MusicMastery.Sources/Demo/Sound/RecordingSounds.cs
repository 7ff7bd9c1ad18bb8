using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Recordings;

namespace MusicMastery.Sources.Demo.Sound;

/// <summary>Draws how every recording sounds: its scene, its artist, its album and itself each have a part in it.</summary>
internal static class RecordingSounds
{
    private const double AlbumDeviation = 0.35;
    private const double TrackDeviation = 0.72;

    private static readonly Dictionary<AudioFeature, SoundTrait> Traits = Enum.GetValues<AudioFeature>()
        .ToDictionary(feature => feature, feature => Enum.Parse<SoundTrait>(feature.ToString()));

    /// <summary>By recording, the value of each <see cref="SoundTrait"/> in the audio feature's own unit.</summary>
    public static IReadOnlyList<double[]> Draw(ulong seed, IReadOnlyList<DemoRecording> recordings)
    {
        var scores = Scores(new DemoRandom(seed, "sound"), recordings);
        var sounds = recordings.Select(_ => new double[SoundCopula.Traits]).ToList();
        for (var trait = 0; trait < SoundCopula.Traits; trait++)
        {
            var values = SoundStatistics.Marginals[trait].Spread([.. scores.Select(score => score[trait])]);
            for (var recording = 0; recording < values.Length; recording++)
            {
                sounds[recording][trait] = Rounded((SoundTrait)trait, values[recording]);
            }
        }

        return sounds;
    }

    /// <summary>The value of an audio feature in such a sound.</summary>
    public static double Of(double[] sound, AudioFeature feature) => sound[(int)Traits[feature]];

    private static List<double[]> Scores(DemoRandom random, IReadOnlyList<DemoRecording> recordings)
    {
        Dictionary<string, double[]> albums = [];
        List<double[]> scores = [];
        foreach (var recording in recordings)
        {
            if (!albums.TryGetValue(recording.Album.Id, out var album))
            {
                albums[recording.Album.Id] = album = SoundCopula.Draw(random);
            }

            var own = SoundCopula.Draw(random);
            var style = recording.Artist.Style;
            scores.Add([.. style.Select((mean, i) => mean + (AlbumDeviation * album[i]) + (TrackDeviation * own[i]))]);
        }

        return scores;
    }

    /// <summary>As many digits as the services give: three significant ones, three decimals for decibels and beats.</summary>
    private static double Rounded(SoundTrait trait, double value)
    {
        if (trait <= SoundTrait.TimeSignature)
        {
            return Math.Round(value);
        }

        if (trait is SoundTrait.Loudness or SoundTrait.Tempo)
        {
            return Math.Round(value, 3);
        }

        var decimals = 3;
        for (var limit = 0.1; value < limit && decimals < 7; limit /= 10)
        {
            decimals++;
        }

        return Math.Round(value, decimals);
    }
}
