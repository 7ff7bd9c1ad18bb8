using MusicMastery.Sources.Demo.Recordings;
using MusicMastery.Sources.Demo.Scenes;
using MusicMastery.Sources.Demo.Sound;

namespace MusicMastery.Sources.Demo.Planting;

/// <summary>
/// What a scene's listeners think of each recording's sound: the weighted sum over the scene's drivers of how far the
/// recording lies from its artist's mean, in the scene's own deviations. Mean 0 and deviation 1 over a scene; 0
/// throughout a scene without drivers.
/// </summary>
internal static class PlantedAppeal
{
    /// <summary>Farther out than this many deviations nothing changes, so that no odd recording rules its library.</summary>
    private const double Farthest = 1.8;

    /// <summary>By recording, its planted appeal.</summary>
    public static double[] Of(IReadOnlyList<DemoRecording> recordings, IReadOnlyList<double[]> sounds)
    {
        var appeals = new double[recordings.Count];
        foreach (var scene in recordings.GroupBy(recording => recording.Artist.Scene))
        {
            List<DemoRecording> members = [.. scene];
            foreach (var driver in scene.Key.Drivers)
            {
                var distances = DistancesFromArtist(driver, members, sounds);
                for (var i = 0; i < members.Count; i++)
                {
                    appeals[members[i].Number] += driver.Weight * Effect(driver.Shape, distances[i]);
                }
            }

            Standardise(appeals, members);
        }

        return appeals;
    }

    private static double Effect(DriverShape shape, double distance) =>
        shape switch
        {
            DriverShape.Up => distance,
            DriverShape.Down => -distance,
            _ => (1 - (distance * distance)) / Math.Sqrt(2),
        };

    private static double[] DistancesFromArtist(
        PlantedDriver driver,
        List<DemoRecording> members,
        IReadOnlyList<double[]> sounds
    )
    {
        var values = members.Select(member => RecordingSounds.Of(sounds[member.Number], driver.Feature)).ToArray();
        var means = members
            .Zip(values)
            .GroupBy(pair => pair.First.Artist.Id)
            .ToDictionary(artist => artist.Key, artist => artist.Average(pair => pair.Second));
        var differences = members.Select((member, i) => values[i] - means[member.Artist.Id]).ToArray();
        var deviation = Deviation(differences);
        return [.. differences.Select(difference => Math.Clamp(difference / deviation, -Farthest, Farthest))];
    }

    private static void Standardise(double[] appeals, List<DemoRecording> members)
    {
        var values = members.Select(member => appeals[member.Number]).ToArray();
        var mean = values.Average();
        var deviation = Deviation([.. values.Select(value => value - mean)]);
        for (var i = 0; i < values.Length && deviation > 0; i++)
        {
            appeals[members[i].Number] = (values[i] - mean) / deviation;
        }
    }

    private static double Deviation(double[] differences) =>
        Math.Sqrt(differences.Average(difference => difference * difference));
}
