using System.CommandLine;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.GraphQL;

/// <summary><c>schema</c>: prints the graph's schema.</summary>
public static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("schema", "Print the graph's schema (SDL) on stdout.");
        command.SetAction(async parsed =>
        {
            await using var services = CommandLine.Services(parsed);
            await Console.Out.WriteAsync(Print(services));
            return 0;
        });
        return command;
    }

    /// <summary>
    /// The schema with all descriptions: types by name, fields and values in the order in which they were written, since
    /// that order means something.
    /// </summary>
    public static string Print(IServiceProvider services)
    {
        var document = services.GetRequiredService<ISchema>().ToAST();
        document.Definitions.Sort((one, other) => string.CompareOrdinal(NameOf(one), NameOf(other)));
        return new SDLPrinter().Print(document).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static string NameOf(ASTNode definition) => ((INamedNode)definition).Name.StringValue;
}
