namespace MusicMastery.Server.Tests.GraphQL;

public sealed class ComplexityTests(CatalogServer server) : IClassFixture<CatalogServer>
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(4, true)]
    public async Task Query_Should_BeRefused_When_ItAsksForPagesOfPagesOfPages(int levels, bool refused)
    {
        const string Open = "relatedArtists(first: 100) { nodes { name ";
        var pages = string.Concat(Enumerable.Repeat(Open, levels)) + string.Concat(Enumerable.Repeat("} } ", levels));

        var answer = await server.Answer($"{{ artist(id: \"{TestCatalog.GlobalArtistId(0)}\") {{ {pages} }} }}");

        Assert.Equal(refused, answer["errors"] is not null);
        Assert.Equal(refused, answer["errors"]?.ToJsonString().Contains("complex", StringComparison.Ordinal) ?? false);
    }
}
