using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>The fitted method set to one artist's library: appeal, how sure it is, and what each audio feature adds.</summary>
internal sealed record LibraryModel : ILibraryModel
{
    /// <summary>Half the width of a 95 % interval, in standard deviations of a normal distribution.</summary>
    private const double NinetyFivePercent = 1.96;

    /// <summary>The model on the whole segment.</summary>
    public required Calibrated Whole { get; init; }

    /// <summary>The model on each resample of the artists.</summary>
    public required IReadOnlyList<Calibrated> Resampled { get; init; }

    /// <summary>How the artist's tracks sound.</summary>
    public required ArtistSound Artist { get; init; }

    /// <summary>What the library's mean track gets from each feature.</summary>
    public required LibraryMean Mean { get; init; }

    /// <summary>The library's median of each feature.</summary>
    public required Medians Library { get; init; }

    /// <summary>The segment's median of each feature.</summary>
    public required Medians Segment { get; init; }

    /// <summary>The model set to at least one track.</summary>
    public static LibraryModel Of(WholeFit fit, IReadOnlyList<Track> library)
    {
        var segment = Medians.Of(fit.Table.Sounds);
        var sounds = SegmentTable.OfLibrary(library, segment).Sounds;
        var artist = ArtistSound.Of(sounds);
        var whole = Calibrated.Of(fit.Fitted.Model!, fit.Fitted.Calibration, sounds, artist);
        return new LibraryModel
        {
            Whole = whole,
            Resampled =
            [
                .. fit.Resampled.Select(resample =>
                    Calibrated.Of(resample.Model, resample.Calibration, sounds, artist)
                ),
            ],
            Artist = artist,
            Mean = LibraryMean.Of(
                [.. sounds.Select(sound => whole.Model.Parts(sound, artist))],
                [.. sounds.Select(sound => whole.Score(sound, artist))],
                whole.Calibration
            ),
            Library = Medians.Of(sounds),
            Segment = segment,
        };
    }

    /// <inheritdoc/>
    public SongAppeal Judge(double[] sound)
    {
        var known = Library.Fill(sound);
        var score = Whole.Score(known, Artist);
        var appeal = Whole.Calibration.Probability(score);
        var (low, high) = Interval(known, Whole.Calibration.LogOdds(score));
        var shares = Mean.Shares(Whole.Model.Parts(known, Artist), appeal);
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
    /// Where the appeal would lie, 95 times of 100, had other artists of the kind been learnt from: a normal interval on
    /// the scale of log-odds, its deviation taken over resamples of the artists.
    /// </summary>
    private (double Low, double High) Interval(double[] sound, double logOdds)
    {
        double[] others =
        [
            .. Resampled.Select(resample => resample.Calibration.LogOdds(resample.Score(sound, Artist))),
        ];
        var mean = others.Average();
        var reach = NinetyFivePercent * Math.Sqrt(others.Sum(other => Math.Pow(other - mean, 2)) / (others.Length - 1));
        return (PlattScaling.Logistic(logOdds - reach), PlattScaling.Logistic(logOdds + reach));
    }
}

/// <summary>A model with the curve that turns its score into a probability, set to one artist's library.</summary>
/// <param name="Model">The model.</param>
/// <param name="Calibration">The curve, over scores less the artist's mean score.</param>
/// <param name="Level">The library's mean score.</param>
internal sealed record Calibrated(WithinArtistModel Model, PlattScaling Calibration, double Level)
{
    /// <summary>The model set to these tracks.</summary>
    public static Calibrated Of(
        WithinArtistModel model,
        PlattScaling calibration,
        double[][] library,
        ArtistSound artist
    ) => new(model, calibration, library.Average(sound => model.Score(sound, artist)));

    /// <summary>The score of a sound as a song of the artist, less the mean score of the artist's songs.</summary>
    public double Score(double[] sound, ArtistSound artist) => Model.Score(sound, artist) - Level;
}
