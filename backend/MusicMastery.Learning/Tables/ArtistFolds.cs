namespace MusicMastery.Learning.Tables;

/// <summary>
/// Folds that keep every artist, by any credit, on one side. Artists are dealt out at random, each to the fold with the
/// fewest tracks so far. A track is tested once, in the fold of its first-named artist. What may be learnt from is
/// every track that shares no credited artist with a tested one; a track that ties two folds together is thus tested,
/// but learnt from in neither. Keeping whole connected components of credits together instead would be no use:
/// in most segments one component holds nearly everything.
/// </summary>
internal sealed class ArtistFolds
{
    /// <summary>How many folds are customary.</summary>
    public const int Usual = 5;

    private readonly SegmentTable _table;
    private readonly int[][] _test;
    private readonly bool[][] _tested;

    /// <summary>Deals the artists out.</summary>
    public ArtistFolds(SegmentTable table, int[] rows, int count, int randomSeed)
    {
        _table = table;
        var groups = table.ByFirstArtist(rows).ToArray();
        new Random(randomSeed).Shuffle(groups);
        var folds = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        foreach (var group in groups)
        {
            folds.MinBy(fold => fold.Count)!.AddRange(group);
        }

        _test = [.. folds.Where(fold => fold.Count > 0).Select(fold => fold.Order().ToArray())];
        _tested = [.. _test.Select(Artists)];
        Rows = rows;
    }

    /// <summary>How many folds there are; fewer than asked for when there are fewer artists.</summary>
    public int Count => _test.Length;

    /// <summary>The rows that were dealt out.</summary>
    public int[] Rows { get; }

    /// <summary>The rows tested in a fold.</summary>
    public int[] Test(int fold) => _test[fold];

    /// <summary>The rows that share no credited artist with what these folds test.</summary>
    public int[] Without(params int[] folds) =>
        Array.FindAll(
            Rows,
            row => !Array.Exists(_table.Credits[row], artist => Array.Exists(folds, fold => _tested[fold][artist]))
        );

    private bool[] Artists(int[] rows)
    {
        var credited = new bool[_table.ArtistCount];
        foreach (var row in rows)
        {
            foreach (var artist in _table.Credits[row])
            {
                credited[artist] = true;
            }
        }

        return credited;
    }
}
