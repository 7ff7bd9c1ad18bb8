using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions;

namespace MusicMastery.Core.Analyses;

/// <summary>Where analyses and their results are kept.</summary>
public interface IAnalysisStore
{
    /// <summary>The analyses with these ids; an unknown id has no entry.</summary>
    IReadOnlyDictionary<AnalysisId, Analysis> Find(IReadOnlyCollection<AnalysisId> ids);

    /// <summary>The analyses that match, newest first, ties by id.</summary>
    IReadOnlyList<Analysis> List(AnalysisFilter filter);

    /// <summary>What the analysis found; null while there is no result.</summary>
    AnalysisResult? Result(AnalysisId id);

    /// <summary>
    /// Keeps the analysis, and its result and model if given, in one step: all are kept or nothing.
    /// </summary>
    void Save(Analysis analysis, AnalysisResult? result = null, SavedModel? model = null);

    /// <summary>Forgets the analysis with its result and model; false when there was none.</summary>
    bool Delete(AnalysisId id);
}

/// <summary>Which analyses to list; an unset field matches all.</summary>
/// <param name="ArtistIds">Of these seed artists.</param>
/// <param name="Status">Standing here.</param>
public sealed record AnalysisFilter(IReadOnlyCollection<ArtistId>? ArtistIds = null, AnalysisStatus? Status = null);
