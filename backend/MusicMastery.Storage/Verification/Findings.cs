using LiteDB;

namespace MusicMastery.Storage.Verification;

/// <summary>Collects what is wrong. One thing that cannot be read does not keep the others from being looked at.</summary>
internal sealed class Findings(MusicMasteryDatabase database)
{
    private const int Shown = 100;
    private const int AtOnce = 1000;
    private bool _hasUnread;

    public List<string> Problems { get; } = [];

    public int Count { get; private set; }

    public Dictionary<string, int> Documents { get; } = new(StringComparer.Ordinal);

    public void Add(string problem)
    {
        Count++;
        if (Problems.Count < Shown)
        {
            Problems.Add(problem);
        }
    }

    /// <summary>
    /// Tells of two things that disagree. Where something could not be read, that is told, and not all that follows from it.
    /// </summary>
    public void AddUnlessAgreed(bool isRight, Func<string> problem) => AddUnless(isRight || _hasUnread, problem);

    public void AddUnless(bool isRight, Func<string> problem)
    {
        if (!isRight)
        {
            Add(problem());
        }
    }

    /// <summary>Does something and tells what it fails at.</summary>
    public void Try(string what, Action look)
    {
        try
        {
            look();
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            _hasUnread = true;
            Add($"{what} cannot be read: {cause.Message}");
        }
    }

    /// <summary>The keys of a collection, in order; what could be listed of them, if it is broken.</summary>
    public List<string> Ids(string collection)
    {
        var ids = new List<string>();
        Try(
            collection,
            () => database.Read(file => file.GetCollection(collection).Query().Select("$._id").ToEnumerable(), Take)
        );
        Documents[collection] = ids.Count;
        return ids;

        void Take(BsonDocument document)
        {
            var id = document["_id"];
            ids.Add(id.IsString ? id.AsString : id.ToString());
        }
    }

    /// <summary>Reads the entries of a collection by their keys; each must be found.</summary>
    public void Each<T>(
        string collection,
        Func<IReadOnlyList<string>, IEnumerable<KeyValuePair<string, T>>> find,
        Action<T> look
    )
    {
        foreach (var ids in Ids(collection).Chunk(AtOnce))
        {
            var missing = ids.ToHashSet(StringComparer.Ordinal);
            Try(
                $"{collection} from {ids[0]} to {ids[^1]}",
                () =>
                {
                    foreach (var (id, entry) in find(ids))
                    {
                        missing.Remove(id);
                        look(entry);
                    }

                    foreach (var id in missing)
                    {
                        Add($"{collection}: {id} is listed and not found.");
                    }
                }
            );
        }
    }
}
