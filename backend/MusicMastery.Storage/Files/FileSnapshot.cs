namespace MusicMastery.Storage.Files;

/// <summary>The data file as it was at one moment, while it is held.</summary>
internal sealed class FileSnapshot(DataFile data, Action release) : IDisposable
{
    /// <summary>How many pages it has.</summary>
    public long Count { get; } = data.Mark.DataPages;

    /// <summary>Reads a page as the engine writes it by itself.</summary>
    /// <exception cref="DamagedPageException">It is not what was written there.</exception>
    public void Read(long number, Span<byte> page) => data.Read(number, page);

    public void Dispose() => release();
}
