using GraphQL;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Artists;

/// <summary>No artist has this id.</summary>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="ArtistId">The id that was given.</param>
[Implements(typeof(IUserError))]
public sealed record ArtistNotFoundError(string Message, [property: Id] string ArtistId) : IStartAnalysisError;
