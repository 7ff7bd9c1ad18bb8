using MusicMastery.Core.Artists;

namespace MusicMastery.StandIns.Worlds;

/// <summary>An artist as the world has it; each service tells another part of it.</summary>
/// <param name="Id">The world's id, which no service shows.</param>
/// <param name="Name">Not unique: artists may share a name.</param>
/// <param name="Genres">May be empty.</param>
/// <param name="Popularity">0–100.</param>
/// <param name="Followers">At least 0.</param>
/// <param name="Disambiguation">What tells the artist from others of the same name; empty where nothing has to.</param>
public sealed record WorldArtist(
    ArtistId Id,
    string Name,
    IReadOnlyList<string> Genres,
    int Popularity,
    int Followers,
    string Disambiguation = ""
);

/// <summary>One artist is related to another, seen from the first.</summary>
/// <param name="From">The artist asked about.</param>
/// <param name="To">The related artist.</param>
/// <param name="Rank">1 is closest; ranks of one artist have no gap.</param>
public sealed record WorldLink(ArtistId From, ArtistId To, int Rank);
