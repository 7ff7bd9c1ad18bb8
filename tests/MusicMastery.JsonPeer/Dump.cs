using System.Text.Json;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.JsonPeer;

/// <summary>The whole catalog, an object a line, in the order in which tracks are listed.</summary>
internal static class Dump
{
    private const int PageSize = 1000;

    public static async Task Tracks(Stream body, ITrackStore tracks, IArtistStore artists)
    {
    }
}
