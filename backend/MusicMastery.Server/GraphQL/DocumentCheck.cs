using GraphQL;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Reads documents, and refuses those that would cost much before anything is done with them. Takes time in proportion
/// to the document's length, which later checks do not.
/// </summary>
public sealed class DocumentCheck(GraphLimits limits, IDocumentBuilder builder)
{
    /// <summary>The document that the text holds.</summary>
    /// <exception cref="ExecutionError">It is none, or one beyond a limit.</exception>
    public GraphQLDocument Read(string text)
    {
        Limit(text.Length, limits.Document, "characters", "MAX_DOCUMENT");
        // The reader breaks on a carriage return when it tells of an error; GraphQL takes all line ends for the same.
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        CountTokens(lines);
        var document = Build(lines);
        Limit(
            new DocumentSize(document).Fields,
            limits.Fields,
            "fields, fragments counted wherever they are spread",
            "MAX_FIELDS"
        );
        return document;
    }

    private GraphQLDocument Build(string text)
    {
        try
        {
            return builder.Build(text);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new LimitError(
                $"The document is nested deeper than {limits.Depth} fields.",
                "MAX_DEPTH",
                limits.Depth
            );
        }
    }

    private void CountTokens(string text)
    {
        var (tokens, aliases, directives, parentheses) = (0, 0, 0, 0);
        try
        {
            for (var token = Lexer.Lex(text); token.Kind != TokenKind.EOF; token = Lexer.Lex(text, token.End))
            {
                Limit(++tokens, limits.Tokens, "tokens", "MAX_TOKENS");
                switch (token.Kind)
                {
                    case TokenKind.PAREN_L:
                        parentheses++;
                        break;
                    case TokenKind.PAREN_R:
                        parentheses--;
                        break;
                    // Within parentheses a colon belongs to an argument or a variable, outside of them to an alias.
                    case TokenKind.COLON when parentheses == 0:
                        Limit(++aliases, limits.Aliases, "aliases", "MAX_ALIASES");
                        break;
                    case TokenKind.AT:
                        Limit(++directives, limits.Directives, "directives", "MAX_DIRECTIVES");
                        break;
                }
            }
        }
        catch (GraphQLSyntaxErrorException)
        {
            // What cannot be read is told when the document is.
        }
    }

    private static void Limit(int count, int limit, string what, string name)
    {
        if (count > limit)
        {
            throw new LimitError($"The document has more than {limit} {what}.", name, limit);
        }
    }
}

/// <summary>What is asked for is beyond a limit.</summary>
public sealed class LimitError : ExecutionError
{
    /// <summary>An error about this limit.</summary>
    /// <param name="message">What is too much, and where the limit lies.</param>
    /// <param name="name">The limit's name.</param>
    /// <param name="limit">Where it lies.</param>
    public LimitError(string message, string name, int limit)
        : base(message)
    {
        Code = "LIMIT_EXCEEDED";
        Extensions = new Dictionary<string, object?> { ["limit"] = name, ["value"] = limit };
    }
}
