using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;

namespace MusicMastery.Server.Analyses;

/// <summary>How analyses go from one state to the next.</summary>
public static class AnalysisStates
{
    /// <summary>Whether nothing more will come of it.</summary>
    public static bool HasEnded(this Analysis analysis) =>
        analysis.Status is not (AnalysisStatus.Queued or AnalysisStatus.Running);

    /// <summary>As it was when it was asked for: waiting, with no stage begun.</summary>
    public static Analysis FromTheStart(this Analysis analysis) =>
        analysis with
        {
            Status = AnalysisStatus.Queued,
            Stages = StageReporter.NotBegun,
        };

    /// <summary>With this stage in place of the one of its name.</summary>
    public static Analysis With(this Analysis analysis, AnalysisStage stage) =>
        analysis with
        {
            Stages = [.. analysis.Stages.Select(old => old.Name == stage.Name ? stage : old)],
        };

    /// <summary>Ended in this way. A stage that still ran ends with it.</summary>
    public static Analysis Ended(
        this Analysis analysis,
        AnalysisStatus status,
        StageStatus running,
        DateTimeOffset at
    ) =>
        analysis with
        {
            Status = status,
            FinishedAt = at,
            Stages =
            [
                .. analysis.Stages.Select(stage =>
                    stage.Status == StageStatus.Running ? stage with { Status = running, FinishedAt = at } : stage
                ),
            ],
        };

    /// <summary>Whether it answers this question.</summary>
    public static bool Asks(this Analysis analysis, ArtistId artistId, AnalysisSettings settings) =>
        analysis.ArtistId == artistId
        && analysis.Settings with { ExcludeArtistIds = settings.ExcludeArtistIds } == settings
        && analysis.Settings.ExcludeArtistIds.ToHashSet().SetEquals(settings.ExcludeArtistIds);
}
