namespace MusicMastery.Core.Catalog;

/// <summary>Cuts a long row of things into blocks of bounded weight.</summary>
public static class Blocks
{
    /// <summary>Blocks in order, each ended by the thing that brings it to the weight; read while asked for.</summary>
    public static IEnumerable<List<T>> ByWeight<T>(IEnumerable<T> things, int weight, Func<T, int> weightOf)
    {
        var block = new List<T>();
        var sum = 0;
        foreach (var thing in things)
        {
            block.Add(thing);
            sum += weightOf(thing);
            if (sum >= weight)
            {
                yield return block;
                (block, sum) = ([], 0);
            }
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }
}
