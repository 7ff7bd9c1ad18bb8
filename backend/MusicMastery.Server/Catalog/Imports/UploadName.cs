namespace MusicMastery.Server.Catalog.Imports;

/// <summary>The name a file is sent with.</summary>
public static class UploadName
{
    private const string Argument = "name";
    private const int Longest = 200;

    /// <summary>The name; null when there is none, it is too long or no file could be called so.</summary>
    public static string? Read(IQueryCollection query) =>
        query[Argument] is [{ } name]
        && !string.IsNullOrWhiteSpace(name)
        && name.Length <= Longest
        && !name.AsSpan().ContainsAny('/', '\\')
        && !name.Any(char.IsControl)
            ? name
            : null;
}
