using System.Globalization;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Artists;
using MusicMastery.Sources.Demo.Sound;

namespace MusicMastery.Sources.Demo.Recordings;

/// <summary>Writes releases down as the catalog's tracks.</summary>
/// <param name="credits">By recording, the credited artists.</param>
/// <param name="sounds">By recording, the value of each <see cref="SoundTrait"/>.</param>
/// <param name="popularities">By recording, that of its best known release, 0–100.</param>
/// <param name="alwaysHeard">Numbers of the recordings that must not lack audio features.</param>
internal sealed class DemoTracks(
    IReadOnlyList<IReadOnlyList<DemoArtist>> credits,
    IReadOnlyList<double[]> sounds,
    int[] popularities,
    IReadOnlySet<int> alwaysHeard
)
{
    /// <summary>Share of the recordings that no source has audio features of.</summary>
    private const double UnheardShare = 0.03;

    /// <summary>Above this the audience is so plain that the title says so.</summary>
    private const double LiveTitle = 0.8;

    /// <summary>One track for each release, in the same order.</summary>
    public IReadOnlyList<Track> Of(ulong seed, IReadOnlyList<DemoRelease> releases)
    {
        var random = new DemoRandom(seed, "tracks");
        var unheard = Enumerable.Range(0, sounds.Count).Where(_ => random.Chance(UnheardShare)).ToHashSet();
        unheard.ExceptWith(alwaysHeard);
        return [.. releases.Select((release, index) => Track(release, index + 1, unheard))];
    }

    private Track Track(DemoRelease release, int number, HashSet<int> unheard)
    {
        var recording = release.Recording;
        var sound = sounds[recording.Number];
        var date = release.Album.ReleasedOn;
        return new Track
        {
            Id = new TrackId(string.Create(CultureInfo.InvariantCulture, $"demo-track-{number:D5}")),
            Name = Title(recording),
            ArtistIds = [.. credits[recording.Number].Select(artist => artist.Id)],
            AlbumId = release.Album.Id,
            AlbumName = release.Album.Name,
            ReleaseDate = date.ToString("O", CultureInfo.InvariantCulture),
            DurationMs = (int)sound[(int)SoundTrait.Duration],
            Explicit = sound[(int)SoundTrait.Explicit] > 0,
            Isrc = release.HasIsrc ? Isrc(recording) : null,
            Popularity = Math.Max(0, popularities[recording.Number] - release.PopularityLost),
            AudioFeatures = unheard.Contains(recording.Number) ? null : Features(sound),
            Provenance = DemoProvenance.Value,
        };
    }

    private string Title(DemoRecording recording)
    {
        var guests = credits[recording.Number].Skip(1).Select(artist => artist.Name).ToList();
        var feature = guests.Count == 0 ? "" : $" (feat. {string.Join(", ", guests)})";
        var live = sounds[recording.Number][(int)SoundTrait.Liveness] > LiveTitle ? " (Live)" : "";
        return recording.Title + feature + live;
    }

    /// <summary>"XX" is no country's prefix, so that no invented code is ever that of a real recording.</summary>
    private static string Isrc(DemoRecording recording) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"XXDEM{recording.Album.ReleasedOn.Year % 100:D2}{recording.Number:D5}"
        );

    private static AudioFeatures Features(double[] sound)
    {
        return new AudioFeatures
        {
            Acousticness = Of(SoundTrait.Acousticness),
            Danceability = Of(SoundTrait.Danceability),
            Energy = Of(SoundTrait.Energy),
            Instrumentalness = Of(SoundTrait.Instrumentalness),
            Liveness = Of(SoundTrait.Liveness),
            Loudness = Of(SoundTrait.Loudness),
            Speechiness = Of(SoundTrait.Speechiness),
            Valence = Of(SoundTrait.Valence),
            Tempo = Of(SoundTrait.Tempo),
            Key = (int)Of(SoundTrait.Key),
            Mode = (int)Of(SoundTrait.Mode),
            TimeSignature = (int)Of(SoundTrait.TimeSignature),
        };

        double Of(SoundTrait trait) => sound[(int)trait];
    }
}
