using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace MusicMastery.Server.GraphQL;

/// <summary>Tells followers how something comes along that ends some day.</summary>
/// <param name="idOf">Its id.</param>
/// <param name="find">How it stands now; null when there is none.</param>
/// <param name="hasEnded">Whether nothing more will come of it.</param>
public abstract class Followers<TId, T>(Func<T, TId> idOf, Func<TId, T?> find, Func<T, bool> hasEnded)
    where TId : struct
    where T : class
{
    /// <summary>States a slow follower may lag behind; beyond that it misses the oldest ones, never the last.</summary>
    private const int Lag = 64;

    private readonly Lock _gate = new();
    private ImmutableDictionary<TId, ImmutableList<ChannelWriter<T>>> _followers = ImmutableDictionary<
        TId,
        ImmutableList<ChannelWriter<T>>
    >.Empty;

    /// <summary>How many followers there are, of whatever.</summary>
    public int FollowerCount => _followers.Values.Sum(followers => followers.Count);

    /// <summary>Tells every follower of this one how it stands.</summary>
    public void Publish(T state)
    {
        foreach (var follower in _followers.GetValueOrDefault(idOf(state), []))
        {
            follower.TryWrite(state);
        }
    }

    /// <summary>How it stands now, then after every change, until it has ended. Empty when there is none.</summary>
    public async IAsyncEnumerable<T> Follow(TId id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var changes = Channel.CreateBounded<T>(
            new BoundedChannelOptions(Lag) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true }
        );

        // Followed before read, so that no change falls between the two.
        Add(id, changes.Writer);
        try
        {
            var state = find(id);
            while (state is not null)
            {
                yield return state;
                state = hasEnded(state) ? null : await changes.Reader.ReadAsync(cancellationToken);
            }
        }
        finally
        {
            Remove(id, changes.Writer);
        }
    }

    private void Add(TId id, ChannelWriter<T> follower)
    {
        lock (_gate)
        {
            _followers = _followers.SetItem(id, _followers.GetValueOrDefault(id, []).Add(follower));
        }
    }

    private void Remove(TId id, ChannelWriter<T> follower)
    {
        lock (_gate)
        {
            var left = _followers[id].Remove(follower);
            _followers = left.IsEmpty ? _followers.Remove(id) : _followers.SetItem(id, left);
        }
    }
}
