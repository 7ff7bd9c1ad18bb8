namespace MusicMastery.Learning.WithinArtist;

/// <summary>Solves systems of linear equations whose matrix is symmetric and positive definite.</summary>
internal static class Cholesky
{
    /// <summary>
    /// The x with matrix · x = right side. Only the lower triangle of the matrix is read; it is overwritten.
    /// </summary>
    /// <exception cref="ArithmeticException">The matrix is not positive definite.</exception>
    public static double[] Solve(double[][] matrix, double[] rightSide)
    {
        var size = rightSide.Length;
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

        var solution = (double[])rightSide.Clone();
        for (var row = 0; row < size; row++)
        {
            for (var k = 0; k < row; k++)
            {
                solution[row] -= matrix[row][k] * solution[k];
            }

            solution[row] /= matrix[row][row];
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++)
            {
                solution[row] -= matrix[k][row] * solution[k];
            }

            solution[row] /= matrix[row][row];
        }

        return solution;
    }

    private static double Root(double square) =>
        square > 0 ? Math.Sqrt(square) : throw new ArithmeticException("The matrix is not positive definite.");
}
