using System.Runtime.CompilerServices;
using LiteDB;

namespace MusicMastery.Storage;

/// <summary>Reads many entries, handing each on as it is read.</summary>
internal static class DatabaseReads
{
    /// <summary>About five milliseconds' reading.</summary>
    private const int AtOnce = 500;

    /// <summary>Reads entries one after the other beside other readers, each handed on while the gate is held.</summary>
    public static void Read<T>(
        this MusicMasteryDatabase database,
        Func<ILiteDatabase, IEnumerable<T>> read,
        Action<T> found,
        [CallerMemberName] string by = ""
    ) =>
        database.Read(
            file =>
            {
                foreach (var entry in read(file))
                {
                    found(entry);
                }

                return true;
            },
            by
        );

    /// <summary>
    /// Reads entries by id, so many at once that nobody waits for long: while somebody reads who takes his time, one who wants
    /// to write waits, and all who come after him do.
    /// </summary>
    public static void ReadInParts<T>(
        this MusicMasteryDatabase database,
        IEnumerable<string> ids,
        Func<ILiteDatabase, IEnumerable<string>, IEnumerable<T>> read,
        Action<T> found,
        [CallerMemberName] string by = ""
    )
    {
        foreach (var part in ids.Chunk(AtOnce))
        {
            database.Read(file => read(file, part), found, by);
        }
    }
}
