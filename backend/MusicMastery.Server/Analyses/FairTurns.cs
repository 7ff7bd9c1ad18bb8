namespace MusicMastery.Server.Analyses;

/// <summary>
/// What waits to be worked on, so that nobody who asks for much keeps others waiting: next is the client who has the
/// least at work, among those the one whose turn is longest ago, and of that client's what has waited longest. For one
/// thread at a time.
/// </summary>
public sealed class FairTurns<T>
    where T : class
{
    private readonly Dictionary<string, Turns> _clients = new(StringComparer.Ordinal);
    private long _turn;

    /// <summary>How many of one client wait or are at work.</summary>
    public int CountOf(string client) => _clients.TryGetValue(client, out var turns) ? turns.Count : 0;

    /// <summary>Puts something at the end of its client's line.</summary>
    public void Add(string client, T item)
    {
        if (!_clients.TryGetValue(client, out var turns))
        {
            // Whoever comes newly, again and again perhaps, goes before the one just served, not before those who wait.
            _clients.Add(client, turns = new Turns { LastTurn = _turn - 1 });
        }

        turns.Waiting.Add(item);
    }

    /// <summary>Takes what is next, which from now on is at work; null when nothing waits.</summary>
    public T? Take()
    {
        var next = _clients
            .Values.Where(client => client.Waiting.Count > 0)
            .OrderBy(client => client.AtWork.Count)
            .ThenBy(client => client.LastTurn)
            .FirstOrDefault();
        if (next is null)
        {
            return null;
        }

        var item = next.Waiting[0];
        next.Waiting.RemoveAt(0);
        next.AtWork.Add(item);
        next.LastTurn = ++_turn;
        return item;
    }

    /// <summary>Takes out what waits; what is at work stays until it <see cref="End"/>s.</summary>
    public void Withdraw(T item) => Remove(turns => turns.Waiting.Remove(item));

    /// <summary>What was at work is at work no more.</summary>
    public void End(T item) => Remove(turns => turns.AtWork.Remove(item));

    private void Remove(Func<Turns, bool> remove)
    {
        if (_clients.FirstOrDefault(client => remove(client.Value)) is { Key: { } client, Value.Count: 0 })
        {
            _clients.Remove(client);
        }
    }

    private sealed class Turns
    {
        public List<T> Waiting { get; } = [];

        public HashSet<T> AtWork { get; } = [];

        public long LastTurn { get; set; }

        public int Count => Waiting.Count + AtWork.Count;
    }
}
