namespace MusicMastery.Sources.Files.Reading;

/// <summary>A stream that tells how many bytes more have been read of another one, which it owns.</summary>
internal sealed class MeteredStream(Stream content, Action<int> onRead) : ReadingStream
{
    public override long Position
    {
        get => content.Position;
        set => content.Position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        var read = content.Read(buffer);
        onRead(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
