namespace MusicMastery.Learning.WithinArtist;

/// <summary>Solves systems of linear equations whose matrix is symmetric and positive definite.</summary>
internal static class Cholesky
{
    /// <summary>
    /// Turns a matrix into its factor, the lower triangle that times its own transpose is the matrix. Only the lower
    /// triangle is read.
    /// </summary>
    /// <exception cref="ArithmeticException">The matrix is not positive definite.</exception>
    public static void Factor(double[][] matrix)
    {
        var size = matrix.Length;
        for (var row = 0; row < size; row++)
        {
            var current = matrix[row];
            for (var column = 0; column <= row; column++)
            {
                var other = matrix[column];
                var rest = current[column];
                for (var k = 0; k < column; k++)
                {
                    rest -= current[k] * other[k];
                }

                current[column] = column < row ? rest / other[column] : Root(rest);
            }
        }
    }

    /// <summary>The x with matrix · x = right side.</summary>
    public static double[] Solve(double[][] factor, double[] rightSide)
    {
        var solution = SolveLower(factor, rightSide);
        for (var row = solution.Length - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < solution.Length; k++)
            {
                solution[row] -= factor[k][row] * solution[k];
            }

            solution[row] /= factor[row][row];
        }

        return solution;
    }

    /// <summary>The x with factor · x = right side; its squares add up to right side · matrix⁻¹ · right side.</summary>
    public static double[] SolveLower(double[][] factor, double[] rightSide)
    {
        var solution = (double[])rightSide.Clone();
        for (var row = 0; row < solution.Length; row++)
        {
            for (var k = 0; k < row; k++)
            {
                solution[row] -= factor[row][k] * solution[k];
            }

            solution[row] /= factor[row][row];
        }

        return solution;
    }

    private static double Root(double square) =>
        square > 0 ? Math.Sqrt(square) : throw new ArithmeticException("The matrix is not positive definite.");
}
