using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Explanation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Simulation;

/// <summary>
/// Whether the default method keeps its promises: tried on the sounds and credits of a real segment with popularity whose
/// truth is known. Nothing here says anything about the real popularity.
/// </summary>
public sealed class PromiseTrials
{
    /// <summary>Standard deviation of what sound is worth, luck's being 1; close to what real segments show.</summary>
    private const double Strength = 0.2;

    private const int FewArtists = 20;

    private readonly SegmentTable _table;
    private readonly WithinArtistModel? _prior;
    private readonly IReadOnlyList<Track> _library;
    private readonly KnownTruth _truth;

    /// <summary>Prepares the trials on one segment.</summary>
    /// <param name="segment">Recordings with audio features.</param>
    /// <param name="elsewhere">Tracks that share no artist with the segment or the library; may be empty.</param>
    /// <param name="library">The seed artist's tracks, with audio features.</param>
    /// <exception cref="SegmentTooSmallException">Too few tracks or artists to fit anything.</exception>
    public PromiseTrials(
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<SampledTrack> elsewhere,
        IReadOnlyList<Track> library
    )
    {
        _table = SegmentTable.Of(segment);
        _table.RequireEnough();
        (_prior, _library) = (Prior.Of(elsewhere), library);
        _truth = new KnownTruth(_table, WithinArtistTraining.Of(_table, _table.Rows)!.Fit(), Strength);
    }

    /// <summary>The verdict when popularity is shuffled among each artist's tracks, so that sound tells nothing.</summary>
    public (SignalVerdict Verdict, Estimate Correlation) Shuffled(int randomSeed) =>
        VerdictOn(Shuffle(_table, new Random(randomSeed)), randomSeed);

    /// <summary>The same for twenty artists of the segment alone, those drawn among the larger half.</summary>
    public (SignalVerdict Verdict, Estimate Correlation) ShuffledFew(int randomSeed)
    {
        var random = new Random(randomSeed);
        var groups = TopOfArtist.Groups(_table, _table.Rows).OrderByDescending(group => group.Length).ToArray();
        groups = groups[..Math.Max(FewArtists, groups.Length / 2)];
        random.Shuffle(groups);
        var few = _table.Only([.. groups.Take(FewArtists).SelectMany(group => group).Order()]);
        return VerdictOn(Shuffle(few, random), randomSeed);
    }

    /// <summary>
    /// Popularity invented from a known worth of sound: for each width of interval and each song of the library whether
    /// the interval holds what it is an interval for.
    /// </summary>
    /// <param name="deviations">Half the width of an interval, in standard deviations.</param>
    /// <param name="randomSeed">Draws luck.</param>
    public IReadOnlyList<IReadOnlyList<bool>> Intervals(IReadOnlyList<double> deviations, int randomSeed)
    {
        var random = new Random(randomSeed);
        var plan = new TrialPlan(_truth.Invent(random), _prior, randomSeed);
        var whole = new WholeFit(plan);
        whole.Fit();
        var model = LibraryModel.Of(whole, _library);
        var sounds = SegmentTable.OfLibrary(_library, model.Segment).Sounds;
        var chances = _truth.Chances(sounds, random);
        return
        [
            .. deviations.Select(half =>
                (IReadOnlyList<bool>)
                    [
                        .. sounds.Zip(
                            chances,
                            (sound, chance) =>
                                model.Interval(sound, half) is var (low, high) && low <= chance && chance <= high
                        ),
                    ]
            ),
        ];
    }

    private (SignalVerdict Verdict, Estimate Correlation) VerdictOn(SegmentTable table, int randomSeed)
    {
        var trial = new MethodTrial(new WithinArtistMethod(), new TrialPlan(table, _prior, randomSeed));
        for (var test = 0; test < trial.TestCount; test++)
        {
            trial.Run(test);
        }

        var correlation = trial.Evaluation().WithinArtistRankCorrelation;
        return (Verdict.Of(table.Count, table.ArtistCount, correlation).Verdict, correlation);
    }

    private static SegmentTable Shuffle(SegmentTable table, Random random) =>
        table.WithPopularity(ShuffledMethod.Shuffle(table, table.Rows, random));
}
