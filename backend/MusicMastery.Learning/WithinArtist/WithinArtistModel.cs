using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// Scores a track among its own artist's tracks: a sum over audio features of what the value and its difference from
/// the artist's mean are worth. Because it is a sum, what each feature adds is known exactly. A prior, itself such a sum,
/// comes in with a weight.
/// </summary>
internal sealed class WithinArtistModel(
    Medians medians,
    SoundDifference difference,
    AdditiveEffects effects,
    WithinArtistModel? prior = null
)
{
    /// <summary>Stands in for unknown values.</summary>
    public Medians Medians => medians;

    /// <summary>How far a value is from its artist's mean.</summary>
    public SoundDifference Difference => difference;

    /// <summary>What was known beforehand, counted <see cref="AdditiveEffects.PriorWeight"/> times; null when nothing.</summary>
    public WithinArtistModel? Prior => prior;

    /// <summary>What values and differences are worth.</summary>
    public AdditiveEffects Effects => effects;

    /// <summary>What the feature's value adds to the score of a track by this artist.</summary>
    public double Part(int feature, double value, ArtistSound artist) =>
        effects.Of(2 * feature, value)
        + effects.Of((2 * feature) + 1, difference.Of(feature, value, artist))
        + (prior is null ? 0 : effects.PriorWeight * prior.Part(feature, value, artist));

    /// <summary>What each feature adds to the score.</summary>
    /// <param name="sound">The track's values, none unknown.</param>
    /// <param name="artist">How its artist sounds.</param>
    public double[] Parts(double[] sound, ArtistSound artist)
    {
        var parts = new double[SoundVector.Length];
        for (var feature = 0; feature < parts.Length; feature++)
        {
            parts[feature] = Part(feature, sound[feature], artist);
        }

        return parts;
    }

    /// <summary>A sound as a row of the fit: how much of each hat and of the prior is in its score.</summary>
    public double[] Row(double[] sound, ArtistSound artist)
    {
        var row = new double[effects.Bases.Sum(basis => basis.Knots.Length) + (prior is null ? 0 : 1)];
        var offset = 0;
        for (var term = 0; term < effects.Bases.Length; term++)
        {
            var value = sound[term / 2];
            var (hat, part) = effects
                .Bases[term]
                .Locate(term % 2 == 0 ? value : difference.Of(term / 2, value, artist));
            row[offset + hat] = 1 - part;
            row[offset + hat + 1] = part;
            offset += effects.Bases[term].Knots.Length;
        }

        if (prior is not null)
        {
            row[^1] = prior.Score(sound, artist);
        }

        return row;
    }

    /// <summary>The score of a track: higher ranks higher among its artist's tracks.</summary>
    public double Score(double[] sound, ArtistSound artist)
    {
        var score = effects.Level;
        for (var feature = 0; feature < SoundVector.Length; feature++)
        {
            score += Part(feature, sound[feature], artist);
        }

        return score;
    }

    /// <summary>
    /// The scores of an artist's tracks less their mean: what is asked is which of them do well, so that an artist as a
    /// whole scores 0.
    /// </summary>
    public double[] Relative(double[][] sounds, ArtistSound artist)
    {
        var scores = Array.ConvertAll(sounds, sound => Score(sound, artist));
        var mean = scores.Average();
        return Array.ConvertAll(scores, score => score - mean);
    }

    /// <summary>The scores of rows, each set against all rows of its first-named artist and less their mean.</summary>
    public double[] Score(SegmentTable table, int[] rows)
    {
        var scores = new double[table.Count];
        var wanted = rows.Select(table.FirstArtist).ToHashSet();
        foreach (var group in table.ByFirstArtist(table.Rows.Where(row => wanted.Contains(table.FirstArtist(row)))))
        {
            double[][] sounds = [.. group.Select(row => medians.Fill(table.Sounds[row]))];
            foreach (var (row, score) in group.Zip(Relative(sounds, ArtistSound.Of(sounds))))
            {
                scores[row] = score;
            }
        }

        return [.. rows.Select(row => scores[row])];
    }
}
