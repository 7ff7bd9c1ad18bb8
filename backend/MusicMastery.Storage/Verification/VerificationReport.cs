namespace MusicMastery.Storage.Verification;

/// <summary>What looking at everything in a database found.</summary>
/// <param name="Pages">The pages of the file that were looked at.</param>
/// <param name="Documents">How many documents each collection has.</param>
/// <param name="Problems">What is wrong, a line each, the first hundred; none when all is in order.</param>
/// <param name="ProblemCount">How many there are.</param>
public sealed record VerificationReport(
    long Pages,
    IReadOnlyDictionary<string, int> Documents,
    IReadOnlyList<string> Problems,
    int ProblemCount
)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => ProblemCount == 0;
}
