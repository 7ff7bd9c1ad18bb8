using GraphQL;
using GraphQL.Types;
using MusicMastery.Core.Sources;
using MusicMastery.Server.Artists;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Analyses;

/// <summary>No source gives what every analysis needs.</summary>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Missing">What no source has available; at least one, in the order of Capability.</param>
[Implements(typeof(IUserError))]
public sealed record NoSourceAvailableError(string Message, IReadOnlyList<Capability> Missing) : IStartAnalysisError
{
    internal NoSourceAvailableError(IReadOnlyList<Capability> missing)
        : this(
            $"No source gives {string.Join(" or ", missing.Select(Word))}, so there is no niche to learn from. "
                + "Import files that do; the list of sources says what each one gives.",
            missing
        ) { }

    private static string Word(Capability capability) =>
        capability == Capability.RelatedArtists ? "related artists" : "tracks";
}

/// <summary>Too many analyses wait already.</summary>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="RetryAt">When there should be room again; null when that cannot be told.</param>
[Implements(typeof(IUserError))]
public sealed record TooManyAnalysesError(string Message, DateTimeOffset? RetryAt) : IStartAnalysisError;

/// <summary>No analysis has this id.</summary>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="AnalysisId">The id that was given.</param>
[Implements(typeof(IUserError))]
public sealed record AnalysisNotFoundError(string Message, [property: Id] string AnalysisId)
    : ICancelAnalysisError,
        IDeleteAnalysisError
{
    internal AnalysisNotFoundError(string analysisId)
        : this("There is no analysis with this id; it may have been deleted.", analysisId) { }
}

/// <summary>The analysis has ended, so it cannot be cancelled.</summary>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="AnalysisId">The analysis.</param>
[Implements(typeof(IUserError))]
public sealed record AnalysisFinishedError(string Message, [property: Id] string AnalysisId) : ICancelAnalysisError;

/// <summary>The analysis waits or runs, so it cannot be deleted.</summary>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="AnalysisId">The analysis.</param>
[Implements(typeof(IUserError))]
public sealed record AnalysisRunningError(string Message, [property: Id] string AnalysisId) : IDeleteAnalysisError;

/// <summary>Why an analysis could not be started.</summary>
[OutputType(typeof(StartAnalysisErrorGraphType))]
public interface IStartAnalysisError : IUserError;

/// <summary>The union of start errors.</summary>
public sealed class StartAnalysisErrorGraphType : UnionGraphType
{
    /// <summary>The union.</summary>
    public StartAnalysisErrorGraphType()
    {
        Name = "StartAnalysisError";
        Description = "Why an analysis could not be started.";
        Type<AutoRegisteringObjectGraphType<ArtistNotFoundError>>();
        Type<AutoRegisteringObjectGraphType<NoSourceAvailableError>>();
        Type<AutoRegisteringObjectGraphType<TooManyAnalysesError>>();
        Type<AutoRegisteringObjectGraphType<InvalidInputError>>();
    }
}

/// <summary>Why an analysis could not be cancelled.</summary>
[OutputType(typeof(CancelAnalysisErrorGraphType))]
public interface ICancelAnalysisError : IUserError;

/// <summary>The union of cancel errors.</summary>
public sealed class CancelAnalysisErrorGraphType : UnionGraphType
{
    /// <summary>The union.</summary>
    public CancelAnalysisErrorGraphType()
    {
        Name = "CancelAnalysisError";
        Description = "Why an analysis could not be cancelled.";
        Type<AutoRegisteringObjectGraphType<AnalysisNotFoundError>>();
        Type<AutoRegisteringObjectGraphType<AnalysisFinishedError>>();
    }
}

/// <summary>Why an analysis could not be deleted.</summary>
[OutputType(typeof(DeleteAnalysisErrorGraphType))]
public interface IDeleteAnalysisError : IUserError;

/// <summary>The union of delete errors.</summary>
public sealed class DeleteAnalysisErrorGraphType : UnionGraphType
{
    /// <summary>The union.</summary>
    public DeleteAnalysisErrorGraphType()
    {
        Name = "DeleteAnalysisError";
        Description = "Why an analysis could not be deleted.";
        Type<AutoRegisteringObjectGraphType<AnalysisNotFoundError>>();
        Type<AutoRegisteringObjectGraphType<AnalysisRunningError>>();
    }
}
