using System.Security.Cryptography;
using System.Text;
using LiteDB;

namespace MusicMastery.Storage.Tests;

/// <summary>The whole catalog as one hash, without what may differ between two imports of the same: when it was read.</summary>
internal static class CatalogDump
{
    public static string Of(MusicMasteryDatabase database) =>
        database.Read(file =>
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var name in Collections.First.Except([Collections.Analyses, Collections.Results]).Order())
            {
                foreach (var document in file.GetCollection(name).Query().OrderBy("_id").ToEnumerable())
                {
                    hash.AppendData(Encoding.UTF8.GetBytes($"{name} {Normal(name, document)}\n"));
                }
            }

            return Convert.ToHexString(hash.GetHashAndReset());
        });

    private static string Normal(string collection, BsonDocument document)
    {
        document.Remove("fetchedAt");
        document.Remove("updatedAt");
        if (collection == Collections.Credits)
        {
            document["t"] = string.Join(
                '\n',
                DocumentFields.Split(document["t"].AsString).Order(StringComparer.Ordinal)
            );
        }

        return JsonSerializer.Serialize(document);
    }
}
