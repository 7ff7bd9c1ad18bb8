namespace MusicMastery.Learning.Tables;

/// <summary>Some of many, evenly spaced, so that no random choice is needed.</summary>
internal static class Sample
{
    /// <summary>Every n-th item, with n so that at most <paramref name="most"/> are taken.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, int most)
    {
        var step = (items.Count + most - 1) / most;
        return step <= 1 ? items : [.. items.Where((_, i) => i % step == 0)];
    }
}
