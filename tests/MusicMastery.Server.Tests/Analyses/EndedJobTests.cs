using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>The moment between the stored end of an analysis and the end of the thread that was at work on it.</summary>
public sealed class EndedJobTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Analysis_Should_NotBePending_When_ItsEndIsStoredAndItsThreadIsStillBusy()
    {
        await using var services = new ServiceCollection()
            .AddMusicMastery(new ServerSettings { DatabasePath = _folder.File("test.db") })
            .BuildServiceProvider();
        var pending = services.GetRequiredService<PendingAnalyses>();
        var (artist, settings) = (new ArtistId("a"), new AnalysisSettings());
        var (asked, _) = pending.Add(artist, settings);
        var job = await pending.Next(TestContext.Current.CancellationToken);
        job.Begin();
        Assert.Equal((asked!.Id, true), (pending.Add(artist, settings).Analysis!.Id, pending.Holds(asked.Id)));

        job.Fail(new AnalysisFailure("INTERNAL_ERROR", "It broke.", null));

        Assert.False(pending.Holds(asked.Id));
        Assert.False(pending.Cancel(asked.Id));
        Assert.Empty(pending.All());
        Assert.NotEqual(asked.Id, pending.Add(artist, settings).Analysis!.Id);
        Assert.Equal(
            AnalysisStatus.Failed,
            services.GetRequiredService<CurrentAnalyses>().Find([asked.Id])[asked.Id].Status
        );
    }
}
