using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Demo;

/// <summary>Where every entry of the demo catalog comes from: nowhere but this project.</summary>
internal static class DemoProvenance
{
    public static Provenance Value { get; } =
        new(SourceKind.Demo, new DateTimeOffset(2025, 12, 1, 0, 0, 0, TimeSpan.Zero), "CC0-1.0");
}
