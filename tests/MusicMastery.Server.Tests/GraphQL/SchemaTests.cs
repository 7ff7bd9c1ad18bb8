using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tests.GraphQL;

public sealed class SchemaTests
{
    [Fact]
    public async Task Schema_Should_BeTheOneCheckedIn_When_Printed()
    {
        var checkedIn = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot(), "frontend", "schema.graphql"));

        Assert.True(
            Printed() == checkedIn,
            "The graph has changed. See that no client breaks, then accept it: npm run -s schema > frontend/schema.graphql"
        );
    }

    [Fact]
    public void Description_Should_BeThere_When_AnythingIsDeclared()
    {
        var lines = Printed().Split('\n');

        var bare = lines
            .Index()
            .Where(line =>
                line.Item.Trim() is [>= 'A' and <= 'z', ..] declaration
                && !declaration.StartsWith("schema", StringComparison.Ordinal)
            )
            .Where(line => !lines[Math.Max(0, line.Index - 1)].TrimStart().StartsWith('"'))
            .Select(line => line.Item);

        Assert.Empty(bare);
    }

    private static string Printed()
    {
        using var services = new ServiceCollection().AddLogging().AddGraph().BuildServiceProvider();
        return SchemaCommand.Print(services);
    }

    private static string RepositoryRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
