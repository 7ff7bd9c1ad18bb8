using System.Globalization;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Tracks;

/// <summary>A track as far as listing needs it, packed: there is one in memory for every track of the catalog.</summary>
internal sealed class TrackRow
{
    private const int Unknown = -1;
    private const byte IsExplicit = 1;
    private const byte IsNotExplicit = 2;

    private readonly int _popularity;
    private readonly int _released;
    private readonly int _duration;
    private readonly byte _words;
    private readonly float[]? _sound;

    public TrackRow(Track track)
    {
        Id = track.Id;
        Name = PlainText.OfTitle(track.Name);
        _popularity = track.Popularity ?? Unknown;
        _released = Day(track.ReleaseDate);
        _duration = track.DurationMs ?? Unknown;
        _words = track.Explicit switch
        {
            true => IsExplicit,
            false => IsNotExplicit,
            null => 0,
        };
        // Single precision halves what the rows weigh, and no source gives more digits.
        _sound = SoundVector.Of(track) is { } sound
            ? Array.ConvertAll(sound[SoundFrom..], value => (float)value)
            : null;
    }

    public TrackId Id { get; }

    /// <summary>The title as people sort it; empty when there is none.</summary>
    public string Name { get; }

    public bool HasSound => _sound is not null;

    public bool? Explicit => _words == 0 ? null : _words == IsExplicit;

    public double Popularity => OrNaN(_popularity);

    public double ReleaseYear => _released == Unknown ? double.NaN : _released / 10_000;

    /// <summary>The value the track is ordered by; null when it is not known or no number.</summary>
    public long? Number(TrackOrderField field) =>
        field switch
        {
            TrackOrderField.Popularity => OrNull(_popularity),
            TrackOrderField.ReleaseDate => OrNull(_released),
            TrackOrderField.Duration => OrNull(_duration),
            _ => null,
        };

    /// <summary>The feature in its own unit; NaN when it is not known.</summary>
    public double Value(AudioFeature feature) =>
        feature switch
        {
            AudioFeature.Duration => OrNaN(_duration),
            AudioFeature.Explicit => Explicit is { } known ? (known ? 1 : 0) : double.NaN,
            _ => _sound?[(int)feature - SoundFrom] ?? double.NaN,
        };

    public TrackPlace PlaceIn(TrackOrder order) =>
        order.Field == TrackOrderField.Name
            ? new TrackPlace(null, Name.Length == 0 ? null : Name, Id)
            : new TrackPlace(Number(order.Field), null, Id);

    /// <summary>Duration and explicit come first among the features, and are kept apart: they are known without a sound.</summary>
    private const int SoundFrom = (int)AudioFeature.Mode;

    private static long? OrNull(int value) => value == Unknown ? null : value;

    private static double OrNaN(int value) => value == Unknown ? double.NaN : value;

    /// <summary>The date as one number, yyyymmdd, with zeros for what is not given.</summary>
    private static int Day(string? date)
    {
        var day = 0;
        var parts = date?.Split('-') ?? [];
        for (var i = 0; i < 3; i++)
        {
            var part = 0;
            if (i < parts.Length && !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out part))
            {
                return Unknown;
            }

            day = (day * 100) + part;
        }

        return parts.Length == 0 ? Unknown : day;
    }
}
