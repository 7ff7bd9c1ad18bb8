using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>Keeps entries as the real one does, but takes its time for each.</summary>
internal sealed class SlowWriter(ICatalogWriter writer, SlowWriter.Clock clock) : ICatalogWriter
{
    public KeptCounts Keep(IEnumerable<CatalogEntry> entries) => writer.Keep([.. entries.Select(Slowly)]);

    private CatalogEntry Slowly(CatalogEntry entry)
    {
        clock.Began.TrySetResult();
        Thread.Sleep(5);
        return entry;
    }

    /// <summary>Tells when the first entry has come.</summary>
    public sealed class Clock
    {
        public TaskCompletionSource Began { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void SlowDown(IServiceCollection services) =>
            services.Replace(
                ServiceDescriptor.Singleton<Func<ICatalogWriter>>(provider =>
                    () => new SlowWriter(provider.GetRequiredService<ICatalogWriter>(), this)
                )
            );
    }
}
