namespace MusicMastery.Learning.WithinArtist;

/// <summary>A fitted sum of one-dimensional effects.</summary>
/// <param name="Level">What remains when every effect is 0.</param>
/// <param name="Bases">The pieces of each term.</param>
/// <param name="Heights">The effect of each term at its knots.</param>
/// <param name="PriorWeight">How much of the prior comes in.</param>
internal sealed record AdditiveEffects(double Level, HatBasis[] Bases, double[][] Heights, double PriorWeight = 0)
{
    /// <summary>The effect of one term at a value.</summary>
    public double Of(int term, double value)
    {
        var (hat, part) = Bases[term].Locate(value);
        var heights = Heights[term];
        return heights[hat] + (part * (heights[hat + 1] - heights[hat]));
    }
}
