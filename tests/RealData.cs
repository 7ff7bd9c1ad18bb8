namespace MusicMastery.Tests;

/// <summary>Real market segments, which are no part of the project and may be absent.</summary>
internal static class RealData
{
    /// <summary>Their folder; without it the test is skipped.</summary>
    public static string Folder()
    {
        var folder =
            Environment.GetEnvironmentVariable("MUSICMASTERY_REAL_DATA")
            ?? Path.Combine(Checkout(), "../shared/data/insight2020");
        Assert.SkipUnless(
            Directory.Exists(folder),
            $"No real data: neither MUSICMASTERY_REAL_DATA nor {folder} names a folder."
        );
        return folder;
    }

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "MusicMastery.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
