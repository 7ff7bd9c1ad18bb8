namespace MusicMastery.Core.Catalog;

/// <summary>A 64-bit hash of an id (FNV-1a over its characters), the same in every run.</summary>
public static class IdHash
{
    /// <summary>The hash of an id.</summary>
    public static ulong Of(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in id)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return hash;
    }
}
