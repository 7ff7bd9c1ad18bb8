using System.Reflection;

namespace MusicMastery.Server.Observing;

/// <summary>Which version of the program this is.</summary>
public static class ProgramVersion
{
    /// <summary>The version, e.g. 1.0.0, with the commit it was built from where that is known.</summary>
    public static string Current { get; } =
        typeof(ProgramVersion)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "unknown";
}
