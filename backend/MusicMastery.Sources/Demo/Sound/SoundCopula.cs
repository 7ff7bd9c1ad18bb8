namespace MusicMastery.Sources.Demo.Sound;

/// <summary>
/// Normal draws for all traits at once that go together as <see cref="SoundStatistics.Correlations"/> says
/// (a Gaussian copula: the marginal distributions are put on afterwards).
/// </summary>
internal static class SoundCopula
{
    public static readonly int Traits = Enum.GetValues<SoundTrait>().Length;

    /// <summary>
    /// How much of a normal draw's correlation is left once the trait is cut into a few values: without making up for
    /// it, explicit words would go with speech far less than they do.
    /// </summary>
    private static readonly Dictionary<SoundTrait, double> LeftAfterCutting = new()
    {
        [SoundTrait.Explicit] = 0.63,
        [SoundTrait.Mode] = 0.78,
        [SoundTrait.TimeSignature] = 0.55,
    };

    private static readonly double[,] Root = CholeskyRoot(NormalCorrelations());

    /// <summary>One draw: mean 0 and deviation 1 in each trait.</summary>
    public static double[] Draw(DemoRandom random)
    {
        var independent = random.Normals(Traits);
        var joint = new double[Traits];
        for (var row = 0; row < Traits; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                joint[row] += Root[row, column] * independent[column];
            }
        }

        return joint;
    }

    private static double[,] NormalCorrelations()
    {
        var matrix = new double[Traits, Traits];
        for (var row = 0; row < Traits; row++)
        {
            matrix[row, row] = 1;
            for (var column = 0; column < row; column++)
            {
                var left = LeftOf(row) * LeftOf(column);
                matrix[row, column] = PearsonOf(SoundStatistics.Correlations[row][column] / left);
                matrix[column, row] = matrix[row, column];
            }
        }

        return matrix;
    }

    private static double LeftOf(int trait) => LeftAfterCutting.GetValueOrDefault((SoundTrait)trait, 1);

    /// <summary>Pearson's correlation of two normals whose Spearman correlation this is: 2 sin(πρ/6), by its series.</summary>
    private static double PearsonOf(double spearman)
    {
        var x = Math.PI * spearman / 6;
        return 2 * (x - (x * x * x / 6) + (x * x * x * x * x / 120));
    }

    private static double[,] CholeskyRoot(double[,] matrix)
    {
        var root = new double[Traits, Traits];
        for (var row = 0; row < Traits; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[row, column];
                for (var before = 0; before < column; before++)
                {
                    rest -= root[row, before] * root[column, before];
                }

                root[row, column] = row == column ? Math.Sqrt(rest) : rest / root[column, column];
            }
        }

        return root;
    }
}
