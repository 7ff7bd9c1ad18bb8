namespace MusicMastery.Core.Tracks;

/// <summary>Rows in an order, and the part of them between two places from which a page is taken.</summary>
internal readonly record struct TrackPart(TrackRow[] Rows, int From, int To)
{
    /// <summary>The first or last rows of the part.</summary>
    public TrackPage Take(TrackQuery query)
    {
        var count = Math.Min(query.Count, To - From);
        var start = query.FromEnd ? To - count : From;
        return Page(
            query,
            Rows.AsSpan(start, count),
            Rows.Length,
            hasPrevious: start > 0,
            hasNext: start + count < Rows.Length
        );
    }

    /// <summary>The first or last rows of the part that fulfil the condition.</summary>
    public TrackPage Take(TrackQuery query, TrackCondition condition)
    {
        var taken = new Queue<TrackRow>();
        var (before, behind) = (0, 0);
        for (var i = 0; i < Rows.Length; i++)
        {
            if (!condition.Holds(Rows[i]))
            {
                continue;
            }

            if (i < From)
            {
                before++;
            }
            else if (i >= To || (!query.FromEnd && taken.Count == query.Count))
            {
                behind++;
            }
            else
            {
                taken.Enqueue(Rows[i]);
                if (taken.Count > query.Count)
                {
                    taken.Dequeue();
                    before++;
                }
            }
        }

        return Page(query, taken.ToArray(), before + taken.Count + behind, before > 0, behind > 0);
    }

    private static TrackPage Page(
        TrackQuery query,
        ReadOnlySpan<TrackRow> rows,
        int totalCount,
        bool hasPrevious,
        bool hasNext
    )
    {
        var places = new TrackPlace[rows.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = rows[i].PlaceIn(query.Order);
        }

        return new TrackPage(places, totalCount, hasPrevious, hasNext);
    }
}
