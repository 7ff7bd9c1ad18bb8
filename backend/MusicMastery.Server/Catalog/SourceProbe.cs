using MusicMastery.Core.Sources;

namespace MusicMastery.Server.Catalog;

/// <summary>
/// Finds out, when the server starts, what the sources that are on let it use, so that the list of sources tells the truth
/// before the first analysis does.
/// </summary>
public sealed class SourceProbe(IReadOnlyList<LiveSource> sources) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var probe in sources.Select(source => source.Probe).OfType<Func<Asking, Task>>())
        {
            try
            {
                await probe(new Asking(Cancelled: stoppingToken));
            }
            catch (SourceException)
            {
                // The state of the source says what is wrong with it; an analysis tries again.
            }
        }
    }
}
