namespace MusicMastery.Core.Analyses;

/// <summary>The version of the method.</summary>
public static class MethodVersion
{
    /// <summary>Rises whenever the same data and random seed would give other figures.</summary>
    public const string Current = "2";
}
