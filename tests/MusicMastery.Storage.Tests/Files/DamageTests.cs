using MusicMastery.Storage.Verification;

namespace MusicMastery.Storage.Tests.Files;

/// <summary>Files that were changed behind the program's back: it notices, or it makes no difference.</summary>
public sealed class DamageTests(SavedFiles saved) : IClassFixture<SavedFiles>, IDisposable
{
    private static readonly int s_places = Rounds.Of(usual: 30, thorough: 100);
    private readonly string _folder = Directory.CreateTempSubdirectory("music-mastery-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Verification_Should_FindNothing_When_NothingIsWrong()
    {
        Assert.Equal(Outcome.Harmless, Look(saved.Closed, log: null, saved.Dump));
        Assert.Equal(Outcome.Harmless, Look(saved.Killed, saved.KilledLog, saved.KilledDump));
    }

    [Fact]
    public void FlippedBytes_Should_BeNoticed_When_AnywhereInTheFile() =>
        Everywhere(saved.Closed, saved.Dump, 1, (random, bytes) => Flip(random, bytes));

    [Fact]
    public void MissingEnd_Should_BeNoticed_When_TheFileIsCutAnywhere() =>
        Everywhere(saved.Closed, saved.Dump, 2, (random, bytes) => bytes[..random.Next(1, bytes.Length)]);

    [Fact]
    public void FlippedBytes_Should_BeNoticedOrHarmless_When_TheLogHasNewerPages() =>
        Everywhere(saved.Killed, saved.KilledDump, 3, (random, bytes) => Flip(random, bytes), isLogThere: true);

    [Fact]
    public void FlippedBytes_Should_BeNoticed_When_AnywhereInTheLog() =>
        EverywhereInTheLog(4, (random, bytes) => Flip(random, bytes));

    [Fact]
    public void MissingEnd_Should_BeNoticed_When_TheLogIsCutAnywhere() =>
        EverywhereInTheLog(5, (random, bytes) => bytes[..random.Next(bytes.Length)]);

    [Fact]
    public void Remains_Should_BeDropped_When_PowerWasLostWhileTheLogWasWritten()
    {
        var random = new Random(6);
        var log = File.ReadAllBytes(saved.KilledLog);
        for (var place = 0; place < s_places; place++)
        {
            // Not one byte behind what was acknowledged can be trusted; all before can.
            var remains = new byte[random.Next(1, 5 * 8208)];
            random.NextBytes(remains);
            var copy = Copy(saved.Killed, [.. log, .. remains]);

            Assert.Equal(Outcome.Harmless, Look(copy, saved.KilledDump));
        }
    }

    [Fact]
    public void Log_Should_BeMissed_When_SomebodyTookItAway() =>
        Assert.Equal(Outcome.Noticed, Look(saved.Killed, log: null, saved.KilledDump));

    [Fact]
    public void Log_Should_BeLeftOut_When_ItIsOldOrAnotherFiles()
    {
        var log = File.ReadAllBytes(saved.KilledLog);
        var copy = Copy(saved.Killed, log);
        MusicMasteryDatabase.Open(copy).Dispose();
        File.WriteAllBytes(Path.Combine(_folder, "copy-wal.db"), log);
        Assert.Equal(Outcome.Harmless, Look(copy, saved.KilledDump));

        var other = Path.Combine(_folder, "other.db");
        MusicMasteryDatabase.Open(other).Dispose();
        File.WriteAllBytes(Path.Combine(_folder, "other-wal.db"), log);
        using var database = MusicMasteryDatabase.Open(other);
        Assert.True(DatabaseVerification.Run(database).IsSound);
    }

    private void EverywhereInTheLog(int seed, Func<Random, byte[], byte[]> damage)
    {
        var random = new Random(seed);
        var log = File.ReadAllBytes(saved.KilledLog);
        for (var place = 0; place < s_places; place++)
        {
            Assert.Equal(Outcome.Noticed, Look(Copy(saved.Killed, damage(random, [.. log])), saved.KilledDump));
        }
    }

    private void Everywhere(
        string file,
        string dump,
        int seed,
        Func<Random, byte[], byte[]> damage,
        bool isLogThere = false
    )
    {
        var random = new Random(seed);
        var whole = File.ReadAllBytes(file);
        var log = isLogThere ? File.ReadAllBytes(saved.KilledLog) : null;
        for (var place = 0; place < s_places; place++)
        {
            var copy = Copy(file, log);
            File.WriteAllBytes(copy, damage(random, [.. whole]));
            var outcome = Look(copy, dump);

            // Where the log has a newer page the older one is not read again.
            Assert.True(outcome == Outcome.Noticed || isLogThere, $"Place {place}: {outcome}");
        }
    }

    private static byte[] Flip(Random random, byte[] bytes)
    {
        var at = random.Next(bytes.Length);
        foreach (var place in Enumerable.Range(at, Math.Min(random.Next(1, 17), bytes.Length - at)))
        {
            bytes[place] ^= (byte)random.Next(1, 256);
        }

        return bytes;
    }

    private Outcome Look(string file, string? log, string dump) =>
        Look(Copy(file, log is null ? null : File.ReadAllBytes(log)), dump);

    /// <summary>Opens a database and reads all of it; what can be read must be what was acknowledged.</summary>
    private static Outcome Look(string file, string dump)
    {
        try
        {
            using var database = MusicMasteryDatabase.Open(file);
            var report = DatabaseVerification.Run(database);
            var read = WholeDump.Of(database);
            Assert.Equal(dump, read);
            return report.IsSound ? Outcome.Harmless : Outcome.Noticed;
        }
        catch (StorageException error)
        {
            Assert.Equal(StorageProblem.Damaged, error.Problem);
            return Outcome.Noticed;
        }
    }

    private string Copy(string file, byte[]? log)
    {
        var copy = Path.Combine(_folder, "copy.db");
        var logCopy = Path.Combine(_folder, "copy-wal.db");
        File.Copy(file, copy, overwrite: true);
        File.Delete(logCopy);
        if (log is not null)
        {
            File.WriteAllBytes(logCopy, log);
        }

        return copy;
    }

    private enum Outcome
    {
        Noticed,
        Harmless,
    }
}
