namespace MusicMastery.Sources.Demo;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, 2014). <see cref="Random"/> promises no stable stream between .NET versions, and
/// the checked-in catalog has to come out the same everywhere; so only integer steps, sums and products are used here.
/// </summary>
internal sealed class DemoRandom
{
    private ulong _state;

    /// <summary>A stream of its own for each step, so that a change to one step leaves the draws of others alone.</summary>
    public DemoRandom(ulong seed, string stream)
    {
        _state = stream.Aggregate(seed ^ 14695981039346656037UL, (hash, letter) => (hash ^ letter) * 1099511628211UL);
    }

    /// <summary>0 included to 1 excluded.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Mean 0, deviation 1: twelve uniforms less six, which needs no function that differs by platform.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var draw = 0; draw < 12; draw++)
        {
            sum += Uniform();
        }

        return sum;
    }

    /// <summary>As many normal draws as asked for.</summary>
    public double[] Normals(int count)
    {
        var draws = new double[count];
        for (var i = 0; i < count; i++)
        {
            draws[i] = Normal();
        }

        return draws;
    }

    /// <summary>Whole numbers, both ends included.</summary>
    public int Between(int low, int high) => low + (int)(Uniform() * (high - low + 1));

    public bool Chance(double probability) => Uniform() < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>A selection without repetition, in random order; all items when there are fewer.</summary>
    public List<T> Sample<T>(IEnumerable<T> items, int count)
    {
        List<T> pool = [.. items];
        var taken = Math.Min(count, pool.Count);
        for (var i = 0; i < taken; i++)
        {
            var other = Between(i, pool.Count - 1);
            (pool[i], pool[other]) = (pool[other], pool[i]);
        }

        return pool[..taken];
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
