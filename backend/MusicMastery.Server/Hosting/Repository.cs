namespace MusicMastery.Server.Hosting;

/// <summary>Finds what lies in the repository when the program runs from a build inside it.</summary>
public static class Repository
{
    /// <summary>The file or folder with this path below one of the folders above the program; null when there is none.</summary>
    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, path);
            if (Path.Exists(found))
            {
                return found;
            }
        }

        return null;
    }
}
