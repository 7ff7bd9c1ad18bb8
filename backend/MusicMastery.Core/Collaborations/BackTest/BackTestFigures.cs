namespace MusicMastery.Core.Collaborations.BackTest;

/// <summary>How well one method finds the hidden collaborators of one artist, averaged over the divisions.</summary>
/// <param name="Method">The method.</param>
/// <param name="Candidates">How many artists it put in order.</param>
/// <param name="Hidden">How many collaborators were hidden, whether or not they were among the candidates.</param>
/// <param name="Reachable">How many of the hidden ones were among the candidates.</param>
/// <param name="RecallAt20">The share of the hidden ones, 0–1, that are among its first twenty.</param>
/// <param name="ReciprocalRank">One over the place of the first hidden one, 0–1; 0 when there is none.</param>
public sealed record BackTestFigures(
    CollaboratorMethod Method,
    double Candidates,
    double Hidden,
    double Reachable,
    double RecallAt20,
    double ReciprocalRank
);
