using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MusicMastery.Core.Predictions.Metrics;

/// <summary>Finds the points nearest to another by looking at each: exact, and fast enough for tens of thousands.</summary>
/// <param name="points">The points' coordinates, one point after the other. A point with NaN is near nothing.</param>
public sealed class NearestPoints(float[] points)
{
    /// <summary>The nearest points with their Euclidean distances, nearest first, ties by place.</summary>
    /// <param name="point">Coordinates of the point that is asked about, a multiple of four: that many make a point.</param>
    /// <param name="count">How many at most, at least 1.</param>
    /// <param name="except">The place of a point to leave out.</param>
    public IReadOnlyList<(int Place, double Distance)> To(ReadOnlySpan<float> point, int count, int except = -1)
    {
        var near = new List<(int Place, float Square)>(count + 1);
        var worst = float.PositiveInfinity;
        var asked = MemoryMarshal.Cast<float, Vector128<float>>(point);
        var all = MemoryMarshal.Cast<float, Vector128<float>>(points);
        for (var (place, from) = (0, 0); from < all.Length; place++, from += asked.Length)
        {
            var sum = Vector128<float>.Zero;
            for (var part = 0; part < asked.Length; part++)
            {
                var difference = all[from + part] - asked[part];
                sum += difference * difference;
            }

            var square = Vector128.Sum(sum);
            if (square < worst && place != except)
            {
                var at = near.Count;
                while (at > 0 && near[at - 1].Square > square)
                {
                    at--;
                }

                near.Insert(at, (place, square));
                if (near.Count > count)
                {
                    near.RemoveAt(count);
                }

                worst = near.Count == count ? near[^1].Square : worst;
            }
        }

        return [.. near.Select(found => (found.Place, Math.Sqrt(found.Square)))];
    }
}
