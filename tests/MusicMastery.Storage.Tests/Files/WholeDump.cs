using System.Security.Cryptography;
using System.Text;
using LiteDB;

namespace MusicMastery.Storage.Tests.Files;

/// <summary>Every document of a database as one hash.</summary>
internal static class WholeDump
{
    public static string Of(MusicMasteryDatabase database) =>
        database.Read(file =>
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var name in file.GetCollectionNames().Order(StringComparer.Ordinal))
            {
                foreach (var document in file.GetCollection(name).Query().OrderBy("_id").ToEnumerable())
                {
                    hash.AppendData(Encoding.UTF8.GetBytes($"{name} {JsonSerializer.Serialize(document)}\n"));
                }
            }

            return Convert.ToHexString(hash.GetHashAndReset());
        });
}
