using LiteDB;

namespace MusicMastery.Storage.Files;

/// <summary>Tries what may fail for reasons that lie in the files, where there is something else to go on with.</summary>
internal static class Quiet
{
    public static bool Try(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception cause) when (cause is IOException or LiteException or DamagedPageException)
        {
            return false;
        }
    }
}
