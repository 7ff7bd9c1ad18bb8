using GraphQL;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Server.Access;
using MusicMastery.Server.Artists;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Predictions;

namespace MusicMastery.Server.Analyses;

/// <summary>Starting, cancelling and deleting analyses.</summary>
public sealed class AnalysisMutations(
    IArtistStore artists,
    IAnalysisStore analyses,
    PendingAnalyses queue,
    AnalysisResults results,
    WhatIfModels models,
    CatalogSources sources
)
{
    private const int MostExcluded = 100;

    /// <summary>
    /// Queues an analysis. Asking the same again while it waits or runs gives the same analysis.
    /// </summary>
    /// <param name="input">Which analysis.</param>
    /// <param name="context">Says who asks.</param>
    [Needs(Scope.Analyze)]
    public StartAnalysisPayload StartAnalysis(StartAnalysisInput input, IResolveFieldContext context)
    {
        try
        {
            var artistId = GlobalId.Artist(input.ArtistId, "artistId");
            var settings = SettingsOf(input, artistId);
            if (!artists.Find([artistId]).ContainsKey(artistId))
            {
                return Refused(new ArtistNotFoundError("The catalog has no artist with this id.", input.ArtistId));
            }

            if (sources.Missing(Capability.RelatedArtists, Capability.SegmentTracks) is [_, ..] missing)
            {
                return Refused(new NoSourceAvailableError(missing));
            }

            return queue.Add(artistId, settings, Caller.Of(context).Client) switch
            {
                ({ } analysis, _) => new StartAnalysisPayload(new AnalysisNode(analysis), [], input.ClientMutationId),
                var (_, refusal) => Refused(new TooManyAnalysesError(refusal!, RetryAt: null)),
            };
        }
        catch (InvalidArgumentError error)
        {
            return Refused(new InvalidInputError(error.Message, error.Argument));
        }

        StartAnalysisPayload Refused(IStartAnalysisError error) => new(null, [error], input.ClientMutationId);
    }

    /// <summary>Cancels an analysis that waits or runs. What it had found so far is not kept.</summary>
    /// <param name="input">Which analysis.</param>
    [Needs(Scope.Analyze)]
    public CancelAnalysisPayload CancelAnalysis(CancelAnalysisInput input)
    {
        if (GlobalId.Read(input.AnalysisId) is not ("Analysis", var value))
        {
            return new CancelAnalysisPayload(
                null,
                [new AnalysisNotFoundError(input.AnalysisId)],
                input.ClientMutationId
            );
        }

        var id = new AnalysisId(value);
        var cancelled = queue.Cancel(id);
        var analysis = analyses.Find([id]).GetValueOrDefault(id);
        IReadOnlyList<ICancelAnalysisError> errors =
            analysis is null ? [new AnalysisNotFoundError(input.AnalysisId)]
            : cancelled && analysis.Status == AnalysisStatus.Cancelled ? []
            : [new AnalysisFinishedError("The analysis has ended already.", input.AnalysisId)];
        return new CancelAnalysisPayload(AnalysisNode.OrNull(analysis), errors, input.ClientMutationId);
    }

    /// <summary>Deletes an analysis that has ended, with all it found.</summary>
    /// <param name="input">Which analysis.</param>
    [Needs(Scope.Admin)]
    public DeleteAnalysisPayload DeleteAnalysis(DeleteAnalysisInput input)
    {
        if (GlobalId.Read(input.AnalysisId) is not ("Analysis", var value))
        {
            return Refused(new AnalysisNotFoundError(input.AnalysisId));
        }

        var id = new AnalysisId(value);
        if (queue.Holds(id))
        {
            return Refused(new AnalysisRunningError("Cancel the analysis before deleting it.", input.AnalysisId));
        }

        if (!analyses.Delete(id))
        {
            return Refused(new AnalysisNotFoundError(input.AnalysisId));
        }

        results.Forget(id);
        models.Forget(id);
        return new DeleteAnalysisPayload(input.AnalysisId, [], input.ClientMutationId);

        DeleteAnalysisPayload Refused(IDeleteAnalysisError error) => new(null, [error], input.ClientMutationId);
    }

    private static AnalysisSettings SettingsOf(StartAnalysisInput input, ArtistId artistId)
    {
        var settings = new AnalysisSettings();
        var excluded = input.ExcludeArtistIds ?? [];
        settings = settings with
        {
            Degrees = Within(1, 2, input.Degrees ?? settings.Degrees, "degrees"),
            Neighbours = Within(1, 50, input.Neighbours ?? settings.Neighbours, "neighbours"),
            Source = input.Source is SourceKind.Demo or SourceKind.File
                ? throw new InvalidArgumentError("source", "must be a live source: SPOTIFY, OPEN_MUSIC or DEEZER.")
                : input.Source,
            ExcludeArtistIds = [.. excluded.Select(id => GlobalId.Artist(id, "excludeArtistIds")).Distinct().Order()],
        };
        if (excluded.Count > MostExcluded)
        {
            throw new InvalidArgumentError("excludeArtistIds", $"may have at most {MostExcluded} items.");
        }

        return settings.ExcludeArtistIds.Contains(artistId)
            ? throw new InvalidArgumentError("excludeArtistIds", "cannot leave out the seed artist.")
            : settings;
    }

    private static int Within(int least, int most, int value, string field) =>
        value >= least && value <= most
            ? value
            : throw new InvalidArgumentError(field, $"must be from {least} to {most}, and is {value}.");
}
