namespace MusicMastery.Storage;

/// <summary>The file's collections. docs/decisions/0003-storage-layout.md says what each document holds.</summary>
internal static class Collections
{
    public const string Meta = "meta";
    public const string Origins = "origins";
    public const string Artists = "artists";
    public const string RelatedArtists = "related";
    public const string Tracks = "tracks";
    public const string Credits = "credits";
    public const string Segments = "segments";
    public const string Analyses = "analyses";
    public const string Results = "results";
    public const string Models = "models";
    public const string Samples = "samples";
    public const string Answers = "answers";
    public const string Imports = "imports";

    /// <summary>Those of a new file; later steps of <see cref="FileFormat"/> bring the others.</summary>
    public static readonly IReadOnlyList<string> First =
    [
        Meta,
        Origins,
        Artists,
        RelatedArtists,
        Tracks,
        Credits,
        Segments,
        Analyses,
        Results,
    ];
}
