using System.Reflection;

namespace MusicMastery.Server.Tests;

/// <summary>Dependencies point one way; the three adapters never see each other.</summary>
public class ArchitectureTests
{
    [Theory]
    [InlineData("Core")]
    [InlineData("Storage", "Core")]
    [InlineData("Sources", "Core")]
    [InlineData("Learning", "Core")]
    [InlineData("Server", "Core", "Learning", "Sources", "Storage")]
    public void Project_Should_SeeOnlyWhatIsBelowIt_When_ItsReferencesAreRead(string project, params string[] allowed)
    {
        var seen = References(project).Where(name => name.StartsWith("MusicMastery.", StringComparison.Ordinal));

        Assert.Subset(allowed.Select(name => $"MusicMastery.{name}").ToHashSet(), seen.ToHashSet());
    }

    [Theory]
    [InlineData("LiteDB", "Storage")]
    [InlineData("Microsoft.ML", "Learning")]
    [InlineData("GraphQL", "Server")]
    public void Package_Should_StayInOneProject_When_ItIsHeavy(string package, string owner)
    {
        var users = new[] { "Core", "Storage", "Sources", "Learning", "Server" }.Where(project =>
            References(project).Any(name => name == package || name.StartsWith($"{package}.", StringComparison.Ordinal))
        );

        Assert.Equal([owner], users);
    }

    private static IEnumerable<string> References(string project) =>
        Assembly.Load($"MusicMastery.{project}").GetReferencedAssemblies().Select(name => name.Name!);
}
