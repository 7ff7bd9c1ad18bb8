using System.CommandLine;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
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

    /// <summary>The schema with all descriptions, types and fields sorted by name.</summary>
    public static string Print(IServiceProvider services) =>
        services
            .GetRequiredService<ISchema>()
            .Print(new PrintOptions { StringComparison = StringComparison.Ordinal })
            .ReplaceLineEndings("\n")
            .TrimEnd() + "\n";
}
