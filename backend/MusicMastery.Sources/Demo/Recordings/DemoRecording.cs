using MusicMastery.Sources.Demo.Artists;

namespace MusicMastery.Sources.Demo.Recordings;

/// <summary>Something sung or played once; it may come out several times.</summary>
/// <param name="Number">Its place in the list of recordings, from 0.</param>
/// <param name="Artist">Whose work it is.</param>
/// <param name="Album">What it was made for.</param>
/// <param name="Title">Its title, without the names of guests.</param>
internal sealed record DemoRecording(int Number, DemoArtist Artist, DemoAlbum Album, string Title);

/// <summary>An album, or a single with nothing but its one song.</summary>
internal sealed record DemoAlbum(string Id, string Name, DateOnly ReleasedOn, bool IsSingle);
