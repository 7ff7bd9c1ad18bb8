using MusicMastery.Core.Artists;
using MusicMastery.Sources.Demo.Artists;
using MusicMastery.Sources.Demo.Planting;

namespace MusicMastery.Sources.Demo.Recordings;

/// <summary>Draws who sings along on whose recordings: a few steady partners among the closest related artists.</summary>
internal static class Credits
{
    private const int MostCredits = 3;

    /// <summary>By recording, the credited artists, its own first.</summary>
    public static IReadOnlyList<IReadOnlyList<DemoArtist>> Draw(
        ulong seed,
        IReadOnlyList<DemoRecording> recordings,
        IReadOnlyDictionary<ArtistId, IReadOnlyList<DemoArtist>> related,
        IReadOnlyList<PlantedCollaborators> planted
    )
    {
        var random = new DemoRandom(seed, "credits");
        var credits = recordings.Select(recording => new List<DemoArtist> { recording.Artist }).ToList();
        var own = recordings.ToLookup(recording => recording.Artist.Id);
        var strangers = planted.SelectMany(plan => plan.Strangers()).ToHashSet();
        var artists = recordings.Select(recording => recording.Artist).DistinctBy(artist => artist.Id).ToList();
        var drawn = artists.SelectMany(artist => Partners(random, artist, related[artist.Id]));
        foreach (var (one, other) in planted.SelectMany(plan => plan.Partnerships()).Concat(drawn).ToList())
        {
            for (var sharedTracks = random.Between(1, 3); sharedTracks > 0; sharedTracks--)
            {
                var (host, guest) = random.Chance(0.5) ? (one, other) : (other, one);
                Invite(guest, host);
            }
        }

        return credits;

        void Invite(DemoArtist guest, DemoArtist host)
        {
            var open = own[host.Id].Where(recording => IsOpenTo(guest, credits[recording.Number])).ToList();
            if (open.Count > 0)
            {
                credits[random.Pick(open).Number].Add(guest);
            }
        }

        bool IsOpenTo(DemoArtist guest, List<DemoArtist> credited) =>
            credited.Count < MostCredits
            && credited.All(artist => artist.Id != guest.Id && !strangers.Contains((artist.Id, guest.Id)));
    }

    private static List<(DemoArtist, DemoArtist)> Partners(
        DemoRandom random,
        DemoArtist artist,
        IReadOnlyList<DemoArtist> related
    )
    {
        if (!artist.HasLibrary)
        {
            return [];
        }

        var near = related.Where(other => other.HasLibrary).Take(14);
        return [.. random.Sample(near, random.Between(1, 4)).Select(partner => (artist, partner))];
    }
}
