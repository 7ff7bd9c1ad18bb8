using MusicMastery.Sources.Demo.Recordings;
using MusicMastery.Sources.Demo.Scenes;
using MusicMastery.Sources.Demo.Sound;

namespace MusicMastery.Sources.Demo.Planting;

/// <summary>
/// What a scene's listeners think of each recording's sound: the weighted sum over the scene's drivers of how far the
/// recording lies from its artist's mean, in that artist's own deviations. Mean 0 and deviation 1 over a scene; 0
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
        var libraries = members
            .Zip(values)
            .GroupBy(pair => pair.First.Artist.Id, pair => pair.Second)
            .ToDictionary(library => library.Key, library => MeanAndDeviation([.. library]));
        return
        [
            .. members.Zip(
                values,
                (member, value) =>
                {
                    var (mean, deviation) = libraries[member.Artist.Id];
                    return deviation > 0 ? Math.Clamp((value - mean) / deviation, -Farthest, Farthest) : 0;
                }
            ),
        ];
    }

    private static void Standardise(double[] appeals, List<DemoRecording> members)
    {
        var (mean, deviation) = MeanAndDeviation([.. members.Select(member => appeals[member.Number])]);
        foreach (var member in members)
        {
            appeals[member.Number] = deviation > 0 ? (appeals[member.Number] - mean) / deviation : 0;
        }
    }

    private static (double Mean, double Deviation) MeanAndDeviation(double[] values)
    {
        var mean = values.Average();
        return (mean, Math.Sqrt(values.Average(value => (value - mean) * (value - mean))));
    }
}
