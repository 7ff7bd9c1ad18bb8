using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.GraphQL.Resolving;

namespace MusicMastery.Server.Tests.GraphQL.Resolving;

/// <summary>Whatever is asked, and whatever goes wrong: the answer that GraphQL.NET's own strategy gives.</summary>
public sealed class QueryStrategyTests
{
    static QueryStrategyTests() => RuntimeHelpers.RunClassConstructor(typeof(GraphServices).TypeHandle);

    [Theory]
    [InlineData("{ next { name depth missing kind numbers __typename } }")]
    [InlineData("{ a: name b: name next { name: depth depth: name } }")]
    [InlineData(
        "{ next { name } next { depth next { name } } ...More } fragment More on Shelf { next { next { depth } } }"
    )]
    [InlineData(
        "query($no: Boolean!) { next { name @skip(if: $no) depth @include(if: $no) next @include(if: $no) { name } } }"
    )]
    [InlineData("{ thing { name __typename ... on Shelf { depth thing { name } } } }")]
    [InlineData("{ things { name __typename ... on Shelf { depth } ... on Book { pages } } }")]
    [InlineData("{ lazy { name lazy { name } } rows { depth } numbers fixed { depth } none { name } }")]
    [InlineData("{ moved { depth } m: moved(by: 5) { depth moved(by: 2) { depth } } }")]
    [InlineData(
        "{ later { depth later(milliseconds: 3) { depth loaded { depth } } } l: later(milliseconds: 2) { name } }"
    )]
    [InlineData("{ loaded { depth loaded { name later { name } } } loadedTogether { depth loaded { depth } } }")]
    [InlineData("{ loadedEach { name } soon next { soon } }")]
    [InlineData(
        "{ __schema { types { name kind fields { name args { name defaultValue } type { name ofType { name } } } possibleTypes { name } } } }"
    )]
    public async Task Answer_Should_BeThatOfTheOtherStrategy_When_AllIsSound(string query)
    {
        var expected = await Answer(query, new ParallelExecutionStrategy());

        var actual = await Answer(query, new QueryStrategy());

        Assert.Null(expected["errors"]);
        Assert.NotNull(expected["data"]);
        Assert.Equal(expected.ToJsonString(), actual.ToJsonString());
    }

    [Theory]
    [InlineData("{ next { name broken } depth }")]
    [InlineData("{ none { name } next { told depth } }")]
    [InlineData("{ lazy { name absent } depth }")]
    [InlineData("{ next { unknown } kind }")]
    [InlineData("{ holed { name } }")]
    [InlineData("{ torn { name broken } depth }")]
    [InlineData("{ laterBroken depth cancelled { name } }")]
    [InlineData("{ loaded { loadedBroken { name } depth } loadedBroken { name } }")]
    public async Task Answer_Should_BeThatOfTheOtherStrategy_When_SomethingIsBroken(string query)
    {
        var expected = await Answer(query, new ParallelExecutionStrategy());

        var actual = await Answer(query, new QueryStrategy());

        Assert.All(expected["errors"]!.AsArray(), error => Assert.NotEmpty(error!["path"]!.AsArray()));
        Assert.Equal(Sorted(expected), Sorted(actual));
    }

    [Fact]
    public void Property_Should_BeReadPlainly_When_ItIsThereAtOnce()
    {
        var fields = new AutoRegisteringObjectGraphType<Shelf>().Fields;

        var plain = fields.Where(field => field.Resolver is PlainProperty).Select(field => field.Name);

        Assert.Superset(new HashSet<string> { "Name", "Kind", "Next", "Broken", "Numbers" }, plain.ToHashSet());
        Assert.Empty(plain.Intersect(["Soon", "Fixed", "Moved", "Later", "Loaded"]));
    }

    [Theory]
    [InlineData("{ later(milliseconds: 200) { name } }")]
    [InlineData("{ later(milliseconds: 1) { later(milliseconds: 200) { loaded { name } } } }")]
    public async Task Query_Should_End_When_ItIsCancelled(string query)
    {
        using var cancel = new CancellationTokenSource();
        var running = Answer(query, new QueryStrategy(), cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    private static async Task<JsonNode> Answer(
        string query,
        IExecutionStrategy strategy,
        CancellationToken cancellationToken = default
    )
    {
        await using var services = new ServiceCollection()
            .AddGraphQL(graph => graph.AddSystemTextJson().AddAutoClrMappings())
            .BuildServiceProvider();
        using var schema = new Schema(services) { Query = new AutoRegisteringObjectGraphType<Shelf>() };
        schema.RegisterType<AutoRegisteringInterfaceGraphType<IThing>>();
        schema.RegisterType<AutoRegisteringObjectGraphType<Book>>();
        var executer = new DocumentExecuter(
            new GraphQLDocumentBuilder(),
            new global::GraphQL.Validation.DocumentValidator(),
            new Only(strategy),
            []
        );
        var result = await executer.ExecuteAsync(
            new ExecutionOptions
            {
                Schema = schema,
                Query = query,
                Root = new Shelf(0),
                Variables = new Inputs(new Dictionary<string, object?> { ["no"] = true }),
                RequestServices = services,
                CancellationToken = cancellationToken,
            }
        );
        return JsonNode.Parse(new GraphQLSerializer().Serialize(result))!;
    }

    private sealed class Only(IExecutionStrategy strategy) : IExecutionStrategySelector
    {
        public IExecutionStrategy Select(global::GraphQL.Execution.ExecutionContext context) => strategy;
    }

    /// <summary>The answer with its errors in one order: which of two comes first means nothing.</summary>
    private static string Sorted(JsonNode answer)
    {
        if (answer["errors"] is JsonArray errors)
        {
            answer["errors"] = new JsonArray([
                .. errors
                    .Select(error => error!.DeepClone())
                    .OrderBy(error => error.ToJsonString(), StringComparer.Ordinal),
            ]);
        }

        return answer.ToJsonString();
    }
}
