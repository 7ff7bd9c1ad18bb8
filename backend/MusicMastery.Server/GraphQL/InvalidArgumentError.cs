using GraphQL;

namespace MusicMastery.Server.GraphQL;

/// <summary>An argument has a value it cannot have. The message names it and says what would be right.</summary>
public sealed class InvalidArgumentError : ExecutionError
{
    /// <summary>An error about this argument.</summary>
    /// <param name="argument">The argument's name.</param>
    /// <param name="problem">What is wrong, continuing the sentence that begins with the argument's name.</param>
    public InvalidArgumentError(string argument, string problem)
        : base($"\"{argument}\" {problem}")
    {
        Code = "INVALID_ARGUMENT";
        Extensions = new Dictionary<string, object?> { ["argument"] = argument };
        Argument = argument;
        Problem = problem;
    }

    /// <summary>The argument's name.</summary>
    public string Argument { get; }

    /// <summary>What is wrong with it.</summary>
    public string Problem { get; }
}
