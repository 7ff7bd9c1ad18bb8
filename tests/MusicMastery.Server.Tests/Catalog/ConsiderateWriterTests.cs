using MusicMastery.Core.Catalog;
using MusicMastery.Server.Catalog.Imports;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>How an import gives way.</summary>
public sealed class ConsiderateWriterTests
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(20);

    private readonly Traffic _traffic = new();
    private readonly List<TimeSpan> _rests = [];

    [Fact]
    public void Keep_Should_RestAsLongAsAStepTook_When_SomebodyAsks()
    {
        _traffic.Ask();
        Assert.Equal(new KeptCounts(1, 2, 3, 4), Writer().Keep([]));
        Assert.True(Assert.Single(_rests) >= s_step);
    }

    [Fact]
    public void Keep_Should_Rest_When_SomebodyAskedDuringTheStep()
    {
        new ConsiderateWriter(new OneStep(_traffic.Ask), _traffic, _rests.Add).Keep([]);
        Assert.Single(_rests);
    }

    [Fact]
    public void Keep_Should_GoOnAtOnce_When_NobodyAsks()
    {
        Writer().Keep([]);
        Assert.Empty(_rests);
    }

    private ConsiderateWriter Writer() => new(new OneStep(() => { }), _traffic, _rests.Add);

    private sealed class OneStep(Action meanwhile) : ICatalogWriter
    {
        public KeptCounts Keep(IEnumerable<CatalogEntry> entries)
        {
            meanwhile();
            // A sleep may end a little early by the clock that measures it.
            Thread.Sleep(s_step + TimeSpan.FromMilliseconds(10));
            return new(1, 2, 3, 4);
        }
    }
}
