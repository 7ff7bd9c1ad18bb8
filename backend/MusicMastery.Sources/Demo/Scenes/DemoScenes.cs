namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>The eight scenes. Neighbours never reward opposite things, so that a network of both keeps their signs.</summary>
internal static class DemoScenes
{
    public static IReadOnlyList<DemoScene> All { get; } =
    [
        HarbourFolk.Scene,
        OrchardSoul.Scene,
        NeonTram.Scene,
        GlassTechno.Scene,
        StaticBloom.Scene,
        SlowWeather.Scene,
        CourtyardRap.Scene,
        BrassGarden.Scene,
    ];
}
