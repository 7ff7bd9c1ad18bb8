using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tests.GraphQL.Resolving;

/// <summary>Something of a graph, with fields of every kind and many that go wrong.</summary>
[Name("Shelf")]
[Implements(typeof(IThing))]
public sealed class Shelf(int depth) : IThing
{
    public string Name => $"Shelf {depth}";

    public int Depth => depth;

    public Task<string> Soon => Task.FromResult($"Shelf {depth}, soon");

    public double? Missing { get; }

    public Kind Unknown { get; } = (Kind)9;

    public Kind Kind { get; } = Kind.Deep;

    public string Broken => throw new InvalidOperationException($"broken {depth}");

    public string Told => throw new ExecutionError($"told {depth}") { Code = "TOLD" };

    public string Absent { get; } = null!;

    public IReadOnlyList<int?> Numbers => [depth, null, 3];

    public IEnumerable<Shelf?> Lazy =>
        Enumerable.Range(depth + 1, 3).Select(at => at == depth + 2 ? null : new Shelf(at));

    public IEnumerable<Shelf> Torn =>
        Enumerable
            .Range(0, 3)
            .Select(at => at < 2 ? new Shelf(depth + at) : throw new InvalidOperationException("torn"));

    public IReadOnlyList<Shelf> Holed => [new Shelf(depth + 1), null!];

    public IReadOnlyList<IReadOnlyList<Shelf?>> Rows =>
        [
            [new Shelf(depth + 1)],
            [],
            [null],
        ];

    public IThing Thing => new Shelf(depth + 1);

    public IReadOnlyList<IThing> Things => [new Shelf(depth + 1), new Book(depth), new Shelf(depth + 2)];

    public Shelf Next => new(depth + 1);

    public Shelf? None { get; }

    public static Shelf Fixed => new(100);

    public Shelf Moved(int by = 1) => new(depth + by);

    public async Task<Shelf> Later(int milliseconds = 1)
    {
        await Task.Delay(milliseconds);
        return new Shelf(depth + milliseconds);
    }

    public async Task<string?> LaterBroken()
    {
        await Task.Yield();
        throw new InvalidOperationException($"later broken {depth}");
    }

    public async Task<Shelf?> Cancelled()
    {
        await Task.Yield();
        throw new OperationCanceledException($"{depth}");
    }

    public IDataLoaderResult<Shelf?> Loaded() => new Loaded<Shelf?>(new Shelf(depth + 1));

    public IDataLoaderResult<Shelf> LoadedBroken() =>
        new Pending<Shelf>(() => throw new InvalidOperationException($"loaded broken {depth}"));

    public IReadOnlyList<IDataLoaderResult<Shelf?>> LoadedEach() =>
        [new Pending<Shelf?>(() => new Shelf(depth + 1)), new Pending<Shelf?>(() => null)];

    public IDataLoaderResult<IReadOnlyList<Shelf>> LoadedTogether() =>
        new IDataLoaderResult<Shelf>[]
        {
            new Pending<Shelf>(() => new Shelf(depth + 7)),
            new Pending<Shelf>(() => new Shelf(8)),
        }.All();
}

/// <summary>What a shelf is one of.</summary>
[Name("Thing")]
public interface IThing
{
    string Name { get; }
}

/// <summary>What stands on a shelf.</summary>
[Name("Book")]
[Implements(typeof(IThing))]
public sealed class Book(int pages) : IThing
{
    public string Name => $"Book of {pages}";

    public int Pages => pages;
}

/// <summary>A few values.</summary>
public enum Kind
{
    /// <summary>One.</summary>
    Flat,

    /// <summary>Another.</summary>
    Deep,
}
