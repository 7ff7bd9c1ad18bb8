namespace MusicMastery.Sources.Demo.Sound;

/// <summary>
/// How 450,000 recordings of 2020 were spread over each trait, as quantiles and counts, and how the traits went
/// together. Summary figures only: no recording can be read back from them.
/// </summary>
internal static class SoundStatistics
{
    private static readonly double[] Shares = [0, 0.01, 0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.99, 1];

    /// <summary>One distribution for each <see cref="SoundTrait"/>, in its order and the audio feature's own unit.</summary>
    public static IReadOnlyList<QuantileTable> Marginals { get; } =
    [
        Quantiles(38760, 79920, 123580, 148730, 183850, 217640, 258450, 313160, 360650, 478680, 947000),
        QuantileTable.OfCounts((0, 85731), (1, 14269)),
        QuantileTable.OfCounts(
            (0, 53248),
            (1, 43788),
            (2, 45710),
            (3, 13640),
            (4, 34315),
            (5, 36848),
            (6, 29933),
            (7, 52261),
            (8, 28931),
            (9, 45972),
            (10, 29670),
            (11, 35661)
        ),
        QuantileTable.OfCounts((0, 163579), (1, 286398)),
        QuantileTable.OfCounts((1, 3366), (3, 33755), (4, 405829), (5, 7012)),
        Quantiles(0, 0.0000185, 0.000289, 0.0016, 0.0218, 0.161, 0.522, 0.825, 0.919, 0.986, 0.996),
        Quantiles(0.06, 0.153, 0.276, 0.354, 0.476, 0.6, 0.714, 0.799, 0.842, 0.912, 0.993),
        Quantiles(0.001, 0.049, 0.178, 0.279, 0.467, 0.657, 0.818, 0.917, 0.952, 0.986, 1),
        new((0, 0), (0.3512, 0), (0.5, 0.0000296), (0.75, 0.0174), (0.9, 0.735), (0.95, 0.88), (0.99, 0.944), (1, 1)),
        Quantiles(0.00631, 0.0392, 0.0598, 0.0728, 0.0958, 0.126, 0.247, 0.377, 0.556, 0.879, 1),
        Quantiles(-45, -24.455, -16.714, -13.784, -10.093, -7.193, -5.262, -3.953, -3.283, -2.097, 0),
        Quantiles(0.02, 0.0255, 0.0281, 0.0301, 0.0355, 0.0496, 0.0993, 0.246, 0.336, 0.524, 0.967),
        Quantiles(0, 0.0374, 0.0868, 0.148, 0.285, 0.487, 0.699, 0.855, 0.919, 0.966, 1),
        Quantiles(45, 67.976, 77.865, 82.978, 97.067, 120.03, 139.93, 163.48, 174.12, 192.04, 240),
    ];

    /// <summary>Popularity on the scale 0–100; 4.5 % are at 0 before re-releases add theirs.</summary>
    public static QuantileTable Popularity { get; } =
        new(
            (0, 0),
            (0.045, 0),
            (0.10, 4.5),
            (0.25, 16),
            (0.50, 31),
            (0.75, 42),
            (0.90, 50.5),
            (0.95, 57),
            (0.99, 67.5),
            (1, 92)
        );

    /// <summary>Followers of an artist.</summary>
    public static QuantileTable Followers { get; } =
        Quantiles(169, 2449, 32225, 87312, 331810, 935730, 2144000, 4684600, 7739800, 21184000, 65030000);

    /// <summary>Spearman's rank correlations in the order of <see cref="SoundTrait"/>: the rows below the diagonal.</summary>
    public static IReadOnlyList<double[]> Correlations { get; } =
    [
        [],
        [-0.109],
        [0.010, 0.004],
        [-0.039, -0.069, -0.159],
        [0.014, 0.072, 0.009, -0.038],
        [-0.124, -0.075, -0.020, 0.064, -0.146],
        [-0.128, 0.215, 0.022, -0.073, 0.153, -0.042],
        [0.053, 0.052, 0.031, -0.063, 0.151, -0.672, 0.053],
        [0.156, -0.223, 0.000, -0.048, -0.041, -0.036, -0.178, -0.088],
        [-0.042, 0.036, -0.005, 0.002, 0.006, -0.073, -0.123, 0.155, -0.069],
        [-0.010, 0.080, 0.018, -0.039, 0.109, -0.517, 0.098, 0.763, -0.291, 0.098],
        [-0.160, 0.394, 0.034, -0.127, 0.084, -0.162, 0.257, 0.276, -0.185, 0.084, 0.179],
        [-0.177, -0.002, 0.032, 0.014, 0.092, -0.086, 0.460, 0.298, -0.253, 0.001, 0.231, 0.143],
        [0.017, -0.010, -0.001, 0.012, -0.014, -0.196, -0.083, 0.204, -0.001, 0.015, 0.158, 0.063, 0.056],
    ];

    private static QuantileTable Quantiles(params double[] values) => new([.. Shares.Zip(values)]);
}
