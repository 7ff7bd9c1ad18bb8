namespace MusicMastery;

/// <summary>
/// How often tests with random choices are repeated: enough to find what breaks often, or, with the environment variable
/// <c>MUSICMASTERY_THOROUGH</c> set, as <c>npm test -- --thorough</c> does, as often as is promised.
/// </summary>
internal static class Rounds
{
    public static int Of(int usual, int thorough) =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("MUSICMASTERY_THOROUGH")) ? usual : thorough;
}
