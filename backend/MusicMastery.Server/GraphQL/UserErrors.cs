using GraphQL;
using MusicMastery.Server.Analyses;

namespace MusicMastery.Server.GraphQL;

/// <summary>Something a user can put right.</summary>
[Name("UserError")]
public interface IUserError
{
    /// <summary>What is wrong and what to do, in a sentence or two.</summary>
    string Message { get; }
}

/// <summary>A field of the input has a value it cannot have.</summary>
/// <param name="Message">What is wrong and what would be right.</param>
/// <param name="Field">The field's name.</param>
[Implements(typeof(IUserError))]
public sealed record InvalidInputError(string Message, string Field) : IStartAnalysisError;
