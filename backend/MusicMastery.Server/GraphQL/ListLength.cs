using System.Collections;
using GraphQL.Types;
using GraphQL.Validation.Complexity;

namespace MusicMastery.Server.GraphQL;

/// <summary>How long a list may be that a field gives, as far as that can be told before it is asked for.</summary>
public static class ListLength
{
    /// <summary>Artists of a segment may be tied to each other in thousands of ways.</summary>
    private const int Long = 2_000;

    private const int Short = 5;

    /// <summary>Lists without pages that are longer than a few entries, or may be.</summary>
    private static readonly Dictionary<string, int> s_known = new()
    {
        ["ArtistNetwork.links"] = Long,
        ["ArtistNetwork.communities"] = 20,
        ["Community.artists"] = PageRequest.MaxSize,
        ["CollaboratorEdge.tracks"] = 20,
        ["CollaboratorSuggestion.workedWith"] = 20,
        ["Analysis.stages"] = 7,
        ["Analysis.drivers"] = 12,
        ["Analysis.driverGroups"] = 1,
        ["AnalysisSettings.excludedArtists"] = 20,
        ["DriverGroup.features"] = 3,
        ["PopularityDriver.effect"] = 10,
        ["TrackPrediction.contributions"] = 12,
        ["WhatIf.contributions"] = 12,
        ["FeatureDistribution.bins"] = 20,
        ["MarketSegment.correlations"] = 78,
        ["ModelEvaluation.calibration"] = 10,
        ["TuningCurve.points"] = 6,
        ["CatalogImport.files"] = 4,
        ["ImportedFile.refusals"] = 100,
        ["AnalysisQueue.pending"] = 20,
        ["ServerStatus.imports"] = 10,
        ["ServerStatus.problems"] = 20,
    };

    /// <summary>The length; 1 for a field that gives no list.</summary>
    public static double Of(FieldImpactContext field)
    {
        if (!IsList(field.FieldDefinition.ResolvedType))
        {
            return 1;
        }

        if (Size(field) is { } own)
        {
            return own;
        }

        // The page is asked of the connection, whose edges and nodes it is.
        return
            field.ParentType.Name.EndsWith("Connection", StringComparison.Ordinal)
            && field.Parent is { } connection
            && field.FieldDefinition.Name is "edges" or "nodes"
            ? Size(connection) ?? PageRequest.DefaultSize
            : s_known.GetValueOrDefault($"{field.ParentType.Name}.{field.FieldDefinition.Name}", Short);
    }

    /// <summary>How many items the arguments ask for; null when they do not say and no argument would.</summary>
    private static double? Size(FieldImpactContext field)
    {
        if (Argument(field, "ids") is IEnumerable ids and not string)
        {
            return ids.Cast<object?>().Count();
        }

        return Argument(field, "first") as int?
            ?? Argument(field, "last") as int?
            ?? field.FieldDefinition.Arguments?.Find("first")?.DefaultValue as int?;
    }

    private static object? Argument(FieldImpactContext field, string name) =>
        field.Arguments?.TryGetValue(name, out var argument) == true ? argument.Value : null;

    private static bool IsList(IGraphType? type) =>
        type switch
        {
            ListGraphType => true,
            NonNullGraphType required => IsList(required.ResolvedType),
            _ => false,
        };
}
