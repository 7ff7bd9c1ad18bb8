namespace MusicMastery.StandIns;

internal static class Program
{
    private static void Main() { }
}
