using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>The fitted method set to one artist's library: appeal, how sure it is, and what each audio feature adds.</summary>
internal sealed record LibraryModel : ILibraryModel
{
    /// <summary>Half the width of an interval that holds 95 times of 100, in standard deviations.</summary>
    private const double NinetyFivePercent = 1.96;

    /// <summary>The model on the whole segment.</summary>
    public required WithinArtistModel Model { get; init; }

    /// <summary>How sure it is of a score.</summary>
    public required EffectsDoubt Doubt { get; init; }

    /// <summary>From a score, less the library's mean score, to the chance of the artist's top quarter.</summary>
    public required PlattScaling Calibration { get; init; }

    /// <summary>How the artist's tracks sound.</summary>
    public required ArtistSound Artist { get; init; }

    /// <summary>What the library's mean track gets from each feature.</summary>
    public required LibraryMean Mean { get; init; }

    /// <summary>The library's mean row of the fit.</summary>
    public required double[] MeanRow { get; init; }

    /// <summary>The library's median of each feature.</summary>
    public required Medians Library { get; init; }

    /// <summary>The segment's median of each feature.</summary>
    public required Medians Segment { get; init; }

    /// <summary>The model set to at least one track.</summary>
    public static LibraryModel Of(WholeFit fit, IReadOnlyList<Track> library)
    {
        var (model, calibration) = (fit.Fitted.Model!, fit.Fitted.Calibration);
        var segment = Medians.Of(fit.Table.Sounds);
        var sounds = SegmentTable.OfLibrary(library, segment).Sounds;
        var artist = ArtistSound.Of(sounds);
        return new LibraryModel
        {
            Model = model,
            Doubt = fit.Doubt,
            Calibration = calibration,
            Artist = artist,
            Mean = LibraryMean.Of(
                [.. sounds.Select(sound => model.Parts(sound, artist))],
                model.Relative(sounds, artist),
                calibration
            ),
            MeanRow = MeanOf([.. sounds.Select(sound => model.Row(sound, artist))]),
            Library = Medians.Of(sounds),
            Segment = segment,
        };
    }

    /// <inheritdoc/>
    public SongAppeal Judge(double[] sound)
    {
        var known = Library.Fill(sound);
        var parts = Model.Parts(known, Artist);
        var appeal = Calibration.Probability(parts.Sum() - Mean.Parts.Sum());
        var (low, high) = Interval(known, NinetyFivePercent);
        var shares = Mean.Shares(parts, appeal);
        return new SongAppeal(
            appeal,
            low,
            high,
            [
                .. Enum.GetValues<AudioFeature>()
                    .Select(feature => new FeatureContribution(
                        feature,
                        known[(int)feature],
                        shares[(int)feature],
                        Library[(int)feature],
                        Segment[(int)feature]
                    )),
            ]
        );
    }

    /// <inheritdoc/>
    public byte[] Save() => LibraryModelBytes.Write(this);

    /// <summary>
    /// Where the chance of the top quarter lies: a normal interval on the scale of log-odds, its deviation made of the
    /// score's and the calibration's.
    /// </summary>
    /// <param name="sound">The song's values, none unknown.</param>
    /// <param name="deviations">Half its width, in standard deviations.</param>
    public (double Low, double High) Interval(double[] sound, double deviations)
    {
        var score = Model.Parts(sound, Artist).Sum() - Mean.Parts.Sum();
        double[] row = [.. Model.Row(sound, Artist).Zip(MeanRow, (own, mean) => own - mean)];
        var logOdds = Calibration.LogOdds(score);
        var reach = deviations * Calibration.Deviation(score, Doubt.Deviation(row));
        return (PlattScaling.Logistic(logOdds - reach), PlattScaling.Logistic(logOdds + reach));
    }

    private static double[] MeanOf(double[][] rows)
    {
        var mean = new double[rows[0].Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += row[i] / rows.Length;
            }
        }

        return mean;
    }
}
