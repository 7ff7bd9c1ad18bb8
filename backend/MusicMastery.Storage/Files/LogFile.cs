using System.Buffers.Binary;
using System.IO.Hashing;

namespace MusicMastery.Storage.Files;

/// <summary>
/// The log: pages that are about to go into the data file, in records with the epoch, the place and a check sum. The
/// engine writes it on a thread that nobody listens to, so a failure is kept until somebody waits.
/// </summary>
internal sealed class LogFile(RawFile file, DataFile data) : IPages, IDisposable
{
    private const int EpochAt = Page.Size;
    private const int PlaceAt = EpochAt + sizeof(ulong);
    private const int CheckAt = PlaceAt + sizeof(uint);
    private const int RecordSize = CheckAt + sizeof(uint);

    private readonly byte[] _record = new byte[RecordSize];
    private readonly ManualResetEventSlim _written = new(initialState: true);
    private long _count;
    private volatile Exception? _failure;

    public Lock Gate { get; } = new();

    public long Count => Interlocked.Read(ref _count);

    /// <summary>How many pages the file holds at most.</summary>
    public long Capacity => file.Length / RecordSize;

    public void Read(long number, Span<byte> page)
    {
        if (_failure is { } failure)
        {
            throw new IOException(failure.Message, failure);
        }

        if (!TryRead(number, page))
        {
            throw new DamagedPageException($"Page {number} of the log is not what was written there.");
        }
    }

    /// <summary>Reads a page; false when there is none of this epoch at this place.</summary>
    public bool TryRead(long number, Span<byte> page)
    {
        Span<byte> record = stackalloc byte[RecordSize];
        if (
            file.Read(record, number * RecordSize) < RecordSize
            || BinaryPrimitives.ReadUInt64LittleEndian(record[EpochAt..]) != data.Mark.Epoch
            || BinaryPrimitives.ReadUInt32LittleEndian(record[PlaceAt..]) != (uint)number
            || BinaryPrimitives.ReadUInt32LittleEndian(record[CheckAt..]) != Crc32.HashToUInt32(record[..CheckAt])
        )
        {
            return false;
        }

        record[..Page.Size].CopyTo(page);
        return true;
    }

    public void Write(long number, ReadOnlySpan<byte> page)
    {
        page.CopyTo(_record);
        BinaryPrimitives.WriteUInt64LittleEndian(_record.AsSpan(EpochAt), data.Mark.Epoch);
        BinaryPrimitives.WriteUInt32LittleEndian(_record.AsSpan(PlaceAt), (uint)number);
        BinaryPrimitives.WriteUInt32LittleEndian(
            _record.AsSpan(CheckAt),
            Crc32.HashToUInt32(_record.AsSpan(0, CheckAt))
        );
        try
        {
            if (_failure is null)
            {
                file.Write(_record, number * RecordSize);
            }
        }
        catch (Exception failure)
        {
            // Thrown on, it would leave the engine waiting for this thread for ever.
            _failure = failure;
        }

        Interlocked.Exchange(ref _count, number + 1);
        _written.Set();
    }

    /// <summary>The engine cuts the log when a checkpoint has brought all of it into the data file.</summary>
    public void Cut(long count)
    {
        if (data.IsOpen && count == 0)
        {
            data.BeginEpoch();
            Keep(0);
        }
    }

    /// <summary>Forgets what lies behind the first pages, and that writing failed.</summary>
    public void Keep(long count)
    {
        file.SetLength(count * RecordSize);
        Interlocked.Exchange(ref _count, count);
        _failure = null;
    }

    /// <summary>Waits until the log has so many pages and all of them are on disk.</summary>
    /// <exception cref="IOException">They could not be written.</exception>
    public void Settle(long count)
    {
        while (Count < count)
        {
            _written.Reset();
            if (Count < count && !_written.Wait(s_patience))
            {
                throw new IOException("The log was not written in time.");
            }
        }

        if (_failure is { } failure)
        {
            throw new IOException(failure.Message, failure);
        }

        file.Sync();
    }

    public void Dispose()
    {
        file.Dispose();
        _written.Dispose();
    }

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);
}
