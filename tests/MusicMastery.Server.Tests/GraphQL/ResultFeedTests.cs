using GraphQL;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tests.GraphQL;

public sealed class ResultFeedTests
{
    private readonly Stream _stream = new();

    [Fact]
    public async Task Feed_Should_KeepTheLastResults_When_ItsReaderIsSlow()
    {
        using var feed = new ResultFeed(_stream);
        for (var number = 1; number <= 100; number++)
        {
            _stream.Observer!.OnNext(new ExecutionResult { Data = number });
        }

        _stream.Observer!.OnCompleted();

        var read = await feed.Results.ReadAllAsync().Select(result => (int)result.Data!).ToListAsync();
        Assert.Equal(Enumerable.Range(85, 16), read);
    }

    [Fact]
    public async Task Feed_Should_EndWithAnError_When_TheStreamBreaks()
    {
        using var feed = new ResultFeed(_stream);

        _stream.Observer!.OnError(new InvalidOperationException("secret"));

        var last = Assert.Single(await feed.Results.ReadAllAsync().ToListAsync());
        Assert.Equal("The stream broke off.", Assert.Single(last.Errors!).Message);
    }

    [Fact]
    public void Stream_Should_BeLetGo_When_TheFeedIsDisposed()
    {
        new ResultFeed(_stream).Dispose();

        Assert.Null(_stream.Observer);
    }

    private sealed class Stream : IObservable<ExecutionResult>
    {
        public IObserver<ExecutionResult>? Observer { get; private set; }

        public IDisposable Subscribe(IObserver<ExecutionResult> observer)
        {
            Observer = observer;
            return new Subscription(this);
        }

        private sealed class Subscription(Stream stream) : IDisposable
        {
            public void Dispose() => stream.Observer = null;
        }
    }
}
