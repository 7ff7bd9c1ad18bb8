using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Collaborations;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Tests;

/// <summary>A result with a value in every field.</summary>
internal static class Results
{
    private static readonly ModelEvaluation Evaluation = new()
    {
        Method = ModelMethod.WithinArtist,
        HeldOutAuc = new Estimate(0.6, 0.5, 0.7),
        HeldOutAveragePrecision = new Estimate(0.4, 0.3, 0.5),
        WithinArtistRankCorrelation = new Estimate(0.2, 0.1, 0.3),
        Recall = 0.5,
        Precision = 0.25,
        BrierSkill = -0.125,
        RandomSplitAuc = 0.75,
        Calibration = [new CalibrationBin(0.25, 0.3, 40)],
        FitMs = 12,
    };

    private static readonly FeatureDistribution Distribution = new([new DistributionBin(0, 0.5, 3, 2, 1)], [0.1, 0.2]);

    public static SavedModel Model { get; } =
        new(
            [1, 2, 3],
            SegmentSounds.Of(
                new FeatureScale([0.5, double.NaN], [0.25, 1e-3]),
                [0.5f, 1.0f / 3, float.NaN, float.NaN],
                2.5
            )
        );

    public static AnalysisResult Whole { get; } =
        new()
        {
            Network = new ArtistNetwork
            {
                Degrees = 2,
                Vertices =
                [
                    new NetworkVertex(new ArtistId("a1"), 0, 0, 1),
                    new NetworkVertex(new ArtistId("a2"), null, 0, 0.1),
                ],
                Links = [new ArtistLink(new ArtistId("a1"), new ArtistId("a2"), LinkKind.Collaboration, 3)],
                Communities = [new Community(0, "George Ezra", 2)],
            },
            Segment = new MarketSegment
            {
                ArtistCount = 1,
                TrackCount = 2,
                PopularityThreshold = 61.5,
                AudioFeatureCoverage = 0.99,
                Tracks = [new CollectedTrack(new TrackId("t1"), 70), new CollectedTrack(new TrackId("t2"), 0)],
                Distributions = new Dictionary<AudioFeature, FeatureDistribution>
                {
                    [AudioFeature.Tempo] = Distribution,
                },
                PopularityDistribution = Distribution,
                Correlations = [new FeatureCorrelation(AudioFeature.Energy, null, 1.0 / 3)],
            },
            Model = new PopularityModel
            {
                Method = ModelMethod.WithinArtist,
                TrackCount = 2,
                ArtistCount = 1,
                Verdict = SignalVerdict.Weak,
                VerdictReason = "A little.",
                Evaluation = Evaluation,
                Comparison = [Evaluation with { Method = ModelMethod.SeedForest }],
            },
            Drivers =
            [
                new PopularityDriver
                {
                    Feature = AudioFeature.Loudness,
                    Importance = -0.5,
                    Deviation = 0.1,
                    Direction = Direction.Down,
                    Stability = 0.9,
                    Effect = [new EffectPoint(-7, 0.1, 20)],
                },
            ],
            Library =
            [
                new TrackPrediction
                {
                    TrackId = new TrackId("t3"),
                    Name = "Song",
                    Rank = 1,
                    Popularity = 20,
                    Appeal = 0.5,
                    AppealLow = 0.4,
                    AppealHigh = 0.6,
                    AppealPercentile = 90,
                    PopularityPercentile = 10,
                    SegmentPopularityPercentile = 5,
                    Gap = 80,
                    IsPopular = false,
                    IsExpectedPopular = true,
                    Typicality = 0.3,
                    Contributions = [new FeatureContribution(AudioFeature.Valence, 0.5, 0.01, 0.4, 0.6)],
                    AlternateReleases = [new TrackId("t4")],
                },
            ],
            Collaborators =
            [
                new CollaboratorSuggestion
                {
                    ArtistId = new ArtistId("a3"),
                    Rank = 1,
                    WorkedWith = [new ArtistId("a2")],
                    Reachability = 0.7,
                    Benefit = 0.2,
                    Stability = 0.9,
                    IntroductionPath = [new ArtistId("a1"), new ArtistId("a2"), new ArtistId("a3")],
                    StyleDistance = 1.5,
                    Followers = 10,
                    Popularity = 20,
                },
            ],
            Reproduction = new Reproduction(20200622, "abc", "1", [SourceKind.File, SourceKind.Demo]),
        };
}
