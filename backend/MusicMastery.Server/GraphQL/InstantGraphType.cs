using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace MusicMastery.Server.GraphQL;

/// <summary>The scalar DateTime: a moment in UTC.</summary>
public sealed class InstantGraphType : ScalarGraphType
{
    /// <summary>The scalar.</summary>
    public InstantGraphType()
    {
        Name = "DateTime";
        Description = "A moment in UTC as ISO 8601 writes it, to the millisecond, e.g. 2026-11-23T05:40:00.000Z.";
        this.SpecifiedBy("https://scalars.graphql.org/andimarek/date-time");
    }

    /// <inheritdoc/>
    public override object? Serialize(object? value) =>
        value switch
        {
            null => null,
            DateTimeOffset moment => moment.UtcDateTime.ToString(
                "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
                CultureInfo.InvariantCulture
            ),
            _ => ThrowSerializationError(value),
        };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) =>
        value switch
        {
            null => null,
            string text when Read(text) is { } moment => moment,
            _ => ThrowValueConversionError(value),
        };

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) =>
        value switch
        {
            GraphQLNullValue => null,
            GraphQLStringValue text when Read(text.Value.ToString()) is { } moment => moment,
            _ => ThrowLiteralConversionError(value),
        };

    private static DateTimeOffset? Read(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToUniversalTime()
            : null;
}
