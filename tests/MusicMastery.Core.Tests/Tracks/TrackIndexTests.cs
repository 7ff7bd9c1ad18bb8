using CsCheck;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Tests.Tracks;

/// <summary>The index against the plainest way to do the same: take all tracks, keep those that fit, sort, cut.</summary>
public sealed class TrackIndexTests
{
    private static readonly Gen<Track> Tracks =
        from id in Gen.Int[0, 60]
        from name in OneOf("", "Été", "ete!", "Über", "zoo", "!!!", "a b")
        from popularity in Gen.Int[0, 6].Nullable()
        from duration in Gen.Int[1, 4].Nullable()
        from released in OneOf<string?>(null, "1999", "1999-05", "1999-05-17", "2001", "soon")
        from isExplicit in Gen.Bool.Nullable()
        from energy in OneOf(0.1, 0.7, 1.0).Nullable()
        select Samples.Track($"t{id:00}", popularity, name) with
        {
            DurationMs = duration,
            ReleaseDate = released,
            Explicit = isExplicit,
            AudioFeatures = energy is { } known ? Samples.Sound with { Energy = known, Tempo = null } : null,
        };

    private static readonly Gen<TrackFilter> Filters =
        from popularity in Range(Gen.Int[0, 6].Select(value => (double)value)).Null()
        from year in Range(Gen.Int[1998, 2002].Select(value => (double)value)).Null()
        from isExplicit in Gen.Bool.Nullable()
        from hasSound in Gen.Bool.Nullable()
        from energy in Range(OneOf(0.1, 0.7, 0.8)).Null()
        from name in OneOf<string?>(null, "ETE", "o", "!!!")
        from among in Gen.Int[0, 70].Select(id => new TrackId($"t{id:00}")).List[0, 40].Null()
        select new TrackFilter
        {
            Popularity = popularity,
            ReleaseYear = year,
            Explicit = isExplicit,
            HasAudioFeatures = hasSound,
            Feature = energy is null ? null : (AudioFeature.Energy, energy),
            NameContains = name,
            Among = among,
        };

    private static readonly Gen<TrackOrder> Orders = Gen.Select(
        Gen.Enum<TrackOrderField>(),
        Gen.Enum<OrderDirection>(),
        (field, direction) => new TrackOrder(field, direction)
    );

    [Fact]
    public void List_Should_GiveWhatSortingAllWouldGive_When_AnythingIsAsked() =>
        Gen.Select(Tracks.List[0, 60], Filters, Orders)
            .Sample(
                (given, filter, order) =>
                {
                    var tracks = given.DistinctBy(track => track.Id).ToList();
                    var expected = Expected(tracks, filter, order);

                    var page = new TrackIndex(tracks).List(
                        new TrackQuery
                        {
                            Filter = filter,
                            Order = order,
                            Count = 100,
                        }
                    );

                    Assert.Equal(expected, page.Tracks.Select(place => place.Id));
                    Assert.Equal((expected.Count, false, false), (page.TotalCount, page.HasPrevious, page.HasNext));
                }
            );

    [Fact]
    public void Pages_Should_MakeUpTheList_When_WalkedEitherWay() =>
        Gen.Select(Tracks.List[0, 60], Filters, Orders, Gen.Int[1, 9], Gen.Bool)
            .Sample(
                (given, filter, order, count, fromEnd) =>
                {
                    var tracks = given.DistinctBy(track => track.Id).ToList();
                    var index = new TrackIndex(tracks);
                    var seen = new List<TrackId>();
                    TrackPlace? place = null;
                    TrackPage page;
                    do
                    {
                        page = index.List(
                            new TrackQuery
                            {
                                Filter = filter,
                                Order = order,
                                After = fromEnd ? null : place,
                                Before = fromEnd ? place : null,
                                Count = count,
                                FromEnd = fromEnd,
                            }
                        );
                        seen.InsertRange(fromEnd ? 0 : seen.Count, page.Tracks.Select(found => found.Id));
                        place = page.Tracks is [] ? null : page.Tracks[fromEnd ? 0 : ^1];
                        Assert.True(seen.Count == page.Tracks.Count || (fromEnd ? page.HasNext : page.HasPrevious));
                    } while (fromEnd ? page.HasPrevious : page.HasNext);

                    Assert.Equal(Expected(tracks, filter, order), seen);
                }
            );

    [Fact]
    public void Index_Should_BeTheSameAsAFreshOne_When_TracksWereAddedAndChanged() =>
        Gen.Select(Tracks.List[0, 40], Tracks.List[0, 20], Orders, Orders)
            .Sample(
                (first, second, asked, order) =>
                {
                    var before = new TrackIndex(first.DistinctBy(track => track.Id));
                    var query = new TrackQuery { Order = order, Count = 100 };
                    before.List(query with { Order = asked });
                    var old = before.List(query);

                    var after = before.With(second);

                    var now = second.AsEnumerable().Reverse().Concat(first).DistinctBy(track => track.Id);
                    Assert.Equal(new TrackIndex(now).List(query).Tracks, after.List(query).Tracks);
                    Assert.Equal(old.Tracks, before.List(query).Tracks);
                }
            );

    [Fact]
    public void Place_Should_GoOnBetweenItsNeighbours_When_ItsTrackHasMovedAway()
    {
        var index = new TrackIndex([Samples.Track("a", 30), Samples.Track("b", 20), Samples.Track("c", 10)]);
        var place = index.List(new TrackQuery { Count = 2 }).Tracks[1];

        var page = index.With([Samples.Track("b", 90)]).List(new TrackQuery { Count = 2, After = place });

        Assert.Equal(["c"], page.Tracks.Select(track => track.Id.Value));
    }

    private static List<TrackId> Expected(IEnumerable<Track> tracks, TrackFilter filter, TrackOrder order)
    {
        var fitting = tracks.Where(track => Fits(track, filter)).ToList();
        var known = fitting.Where(track => Value(track, order.Field) is not null);
        var comparer = Comparer<object>.Create(
            (one, other) =>
                one is string name
                    ? string.CompareOrdinal(name, (string)other)
                    : Comparer<int>.Default.Compare((int)one, (int)other)
        );
        var sorted =
            order.Direction == OrderDirection.Asc
                ? known.OrderBy(track => Value(track, order.Field)!, comparer)
                : known.OrderByDescending(track => Value(track, order.Field)!, comparer);
        var unknown = fitting.Where(track => Value(track, order.Field) is null).OrderBy(track => track.Id);
        return [.. sorted.ThenBy(track => track.Id).Concat(unknown).Select(track => track.Id)];
    }

    private static object? Value(Track track, TrackOrderField field) =>
        field switch
        {
            TrackOrderField.Popularity => track.Popularity,
            TrackOrderField.Duration => track.DurationMs,
            TrackOrderField.Name => Plain(track.Name) is { Length: > 0 } name ? name : null,
            _ => track.ReleaseDate switch
            {
                "1999" => 19990000,
                "1999-05" => 19990500,
                "1999-05-17" => 19990517,
                "2001" => 20010000,
                _ => null,
            },
        };

    private static string Plain(string name) =>
        name switch
        {
            "Été" or "ete!" => "ete",
            "Über" => "uber",
            _ => name,
        };

    private static bool Fits(Track track, TrackFilter filter)
    {
        var energy = track.AudioFeatures?.Energy;
        var year = Value(track, TrackOrderField.ReleaseDate) is int day ? day / 10_000 : (int?)null;
        return (filter.Among is null || filter.Among.Contains(track.Id))
            && In(filter.Popularity, track.Popularity)
            && In(filter.ReleaseYear, year)
            && (filter.Explicit is null || filter.Explicit == track.Explicit)
            && (filter.HasAudioFeatures is null || filter.HasAudioFeatures == energy is not null)
            && In(filter.Feature?.Range, energy)
            && (
                filter.NameContains is null
                || Plain(track.Name)
                    .Contains(filter.NameContains == "ETE" ? "ete" : filter.NameContains, StringComparison.Ordinal)
            );
    }

    private static bool In(ValueRange? range, double? value) =>
        range is null || (value is not null && !(value < range.Min) && !(value > range.Max));

    private static Gen<T> OneOf<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(at => choices[at]);

    private static Gen<ValueRange> Range(Gen<double> values) =>
        Gen.Select(values.Nullable(), values.Nullable(), (min, max) => new ValueRange(min, max));
}
